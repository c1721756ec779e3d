package kz.iin.report.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;

/** Has a report that somebody asked for brought to the MFA by a message, too: once, like those by the calendar. */
@ApplicationScoped
public class SendOnRequest {

    private static final String PLAN = """
            insert into report_delivery (edition, way, recipient, created_at, due_at)
            select number, 'SOAP', ?2, ?3, ?3 from report_edition
            where number = ?1 and kind = 'ON_REQUEST'
              and exists (select 1 from report where edition = number and media_type = 'application/pdf')
            on conflict (edition, way, recipient) do nothing""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SoapCarrier carrier;

    @Inject
    private Clock clock;

    /** Whether it is known where the MFA takes messages. */
    public boolean isPossible() {
        return !carrier.recipients().isEmpty();
    }

    /** Whether it is on its way from now on: not one that comes by itself, has no forms yet, or was sent already. */
    public boolean send(String number) {
        int planned = 0;
        for (String recipient : carrier.recipients()) {
            planned += entities.createNativeQuery(PLAN)
                    .setParameter(1, number)
                    .setParameter(2, recipient)
                    .setParameter(3, Timestamp.from(clock.instant()))
                    .executeUpdate();
        }
        return planned > 0;
    }
}
