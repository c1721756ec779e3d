package kz.iin.counter.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.iin.counter.Confirmed;
import kz.iin.counter.Summary;

/** The store of what officers confirmed, word for word. */
@ApplicationScoped
class Confirmations {

    /** What was filed stays as it was confirmed. */
    private static final String KEEP = """
        insert into counter_confirmation (request_id, officer, confirmed_at, summary, sha256)
        values (?1, ?2, ?3, ?4, ?5)
        on conflict (request_id) do update set officer = excluded.officer, confirmed_at = excluded.confirmed_at,
            summary = excluded.summary, sha256 = excluded.sha256
        where counter_confirmation.application_id is null\
        """;

    private static final String FILED = """
        update counter_confirmation c set application_id = a.id
        from application a where a.request_id = c.request_id and c.application_id is null\
        """;

    private static final String DROP =
            "delete from counter_confirmation where request_id = ?1 and application_id is null";

    private static final String DROP_BEFORE =
            "delete from counter_confirmation where confirmed_at < ?1 and application_id is null";

    private static final String OF_APPLICATION = """
        select officer, confirmed_at, summary from counter_confirmation
        where application_id = ?1 and summary is not null\
        """;

    @PersistenceContext
    private EntityManager entities;

    void keep(Draft draft, String officer, Summary shown, Instant at) {
        entities.createNativeQuery(KEEP)
                .setParameter(1, draft.requestId())
                .setParameter(2, officer)
                .setParameter(3, Timestamp.from(at))
                .setParameter(4, shown.text())
                .setParameter(5, HexFormat.of().parseHex(shown.sha256()))
                .executeUpdate();
    }

    /** Each that an application came of, also where a crash left its draft behind. */
    void file() {
        entities.createNativeQuery(FILED).executeUpdate();
    }

    /** No application comes of it any more. */
    void drop(Draft draft) {
        entities.createNativeQuery(DROP).setParameter(1, draft.requestId()).executeUpdate();
    }

    /** Those from before that moment of which nothing came. */
    void dropBefore(Instant moment) {
        entities.createNativeQuery(DROP_BEFORE)
                .setParameter(1, Timestamp.from(moment))
                .executeUpdate();
    }

    /** What was filed; empty when it came from elsewhere, or was destroyed. */
    Optional<Confirmed> of(long application) {
        List<?> rows = entities.createNativeQuery(OF_APPLICATION)
                .setParameter(1, application)
                .getResultList();
        return rows.stream().findFirst().map(row -> confirmed((Object[]) row));
    }

    private static Confirmed confirmed(Object[] row) {
        return new Confirmed((String) row[0], ((Timestamp) row[1]).toInstant(), new Summary((String) row[2]));
    }
}
