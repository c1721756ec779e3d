package kz.iin.counter.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.iin.audit.Act;
import kz.iin.audit.Actor;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Destroys the drafts that nobody changed for so long, with their copies, and what was confirmed and never filed. */
@Stateless
public class DestroyDrafts {

    private static final String DRAFTS = """
        delete from draft where id in (
            select id from draft where changed_at < ?1 order by id limit 100 for update skip locked)
        returning cast(id as text)\
        """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Confirmations confirmations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** No act says how long what is no application yet may be kept. */
    @Inject
    @ConfigProperty(name = "iin.retention.drafts", defaultValue = "P30D")
    private Duration kept;

    /** @return how many drafts; those left over are for the next time */
    public int destroy() {
        Instant before = clock.instant().minus(kept);
        List<?> destroyed = entities.createNativeQuery(DRAFTS)
                .setParameter(1, Timestamp.from(before))
                .getResultList();
        confirmations.file();
        confirmations.dropBefore(before);
        if (!destroyed.isEmpty()) {
            audit.record(Act.of(Deed.DESTROYED_DRAFTS, Actor.SYSTEM)
                    .changing(destroyed.stream()
                            .map(id -> Change.between("draft", (String) id, null))
                            .toList()));
        }
        return destroyed.size();
    }
}
