package kz.iin.application.watch;

import static java.util.stream.Collectors.joining;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.calendar.Urgency;

/**
 * Raises an alert when an application that awaits its result becomes amber, red or overdue: each once, kept in
 * {@code deadline_alert}, and told to whoever observes {@link DeadlineAlert}. One node raises it, whichever comes first.
 */
@Stateless
public class RaiseAlerts {

    private static final String AWAITED = Stream.of(ApplicationStatus.values())
            .filter(ApplicationStatus::isResultAwaited)
            .map(ApplicationStatus::name)
            .collect(joining("', '", "'", "'"));

    /** So many in one transaction; the rest a minute later. */
    private static final int MOST_RAISED = 1_000;

    private static final String RAISE = """
            with raised as (
                insert into deadline_alert (application_id, urgency, raised_at)
                select application.id, degree.urgency, cast(?1 as timestamptz) from application
                cross join lateral (values ('AMBER', amber_at), ('RED', red_at), ('OVERDUE', due_at)) degree (urgency, since)
                where application.status in (%s) and first_issued_at is null and degree.since <= cast(?1 as timestamptz)
                    and not exists (select 1 from deadline_alert said
                        where said.application_id = application.id and said.urgency = degree.urgency)
                limit ?2
                on conflict do nothing
                returning application_id, urgency)
            select application.number, application.mission, raised.urgency
            from raised join application on application.id = raised.application_id
            """.formatted(AWAITED);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<DeadlineAlert> alerts;

    @Inject
    private Clock clock;

    /** For the container. */
    public RaiseAlerts() {}

    RaiseAlerts(EntityManager entities, Event<DeadlineAlert> alerts, Clock clock) {
        this.entities = entities;
        this.alerts = alerts;
        this.clock = clock;
    }

    public void raise() {
        List<?> rows = entities.createNativeQuery(RAISE)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, MOST_RAISED)
                .getResultList();
        rows.stream().map(row -> alert((Object[]) row)).forEach(alerts::fire);
    }

    private static DeadlineAlert alert(Object[] row) {
        return new DeadlineAlert(
                new ApplicationNumber((String) row[0]), (String) row[1], Urgency.valueOf((String) row[2]));
    }
}
