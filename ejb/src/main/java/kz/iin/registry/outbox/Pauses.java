package kz.iin.registry.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import kz.iin.registry.Partner;

/**
 * The ministries that are paused, within the caller's transaction. They stand in the database, so that every node obeys: none
 * takes a message of theirs after the commit. What a worker had taken before is still asked.
 */
@ApplicationScoped
public class Pauses {

    private static final String BEGIN = """
            insert into partner_pause (partner, paused_at, paused_by, reason) values (?1, ?2, ?3, ?4)
            on conflict do nothing""";

    @PersistenceContext
    private EntityManager entities;

    /** Whether it was not paused before. */
    public boolean begin(Pause pause) {
        return entities.createNativeQuery(BEGIN)
                        .setParameter(1, pause.partner().name())
                        .setParameter(2, Timestamp.from(pause.at()))
                        .setParameter(3, pause.by())
                        .setParameter(4, pause.reason())
                        .executeUpdate()
                == 1;
    }

    /** The pause that ended: none if there was none. */
    public List<Pause> end(Partner partner) {
        return pauses(
                "delete from partner_pause where partner = ?1 returning partner, paused_at, paused_by, reason",
                partner);
    }

    public List<Pause> of(Partner partner) {
        return pauses("select partner, paused_at, paused_by, reason from partner_pause where partner = ?1", partner);
    }

    private List<Pause> pauses(String sql, Partner partner) {
        List<?> rows =
                entities.createNativeQuery(sql).setParameter(1, partner.name()).getResultList();
        return rows.stream().map(row -> pause((Object[]) row)).toList();
    }

    private static Pause pause(Object[] row) {
        return new Pause(
                Partner.valueOf((String) row[0]), ((Timestamp) row[1]).toInstant(), (String) row[2], (String) row[3]);
    }
}
