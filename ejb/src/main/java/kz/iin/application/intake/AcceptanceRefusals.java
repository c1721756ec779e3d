package kz.iin.application.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The store of acceptance refusals. */
@ApplicationScoped
class AcceptanceRefusals {

    /** One at a time for one request, until the transaction ends. */
    private static final String ONE_AT_A_TIME =
            "select cast(pg_advisory_xact_lock(hashtextextended(cast(?1 as text), 0)) as text)";

    @PersistenceContext
    private EntityManager entities;

    Optional<AcceptanceRefusal> madeBy(UUID requestId) {
        entities.createNativeQuery(ONE_AT_A_TIME)
                .setParameter(1, requestId.toString())
                .getSingleResult();
        return entities.createQuery(
                        "select r from AcceptanceRefusal r where r.requestId = :id", AcceptanceRefusal.class)
                .setParameter("id", requestId)
                .getResultStream()
                .findFirst();
    }

    AcceptanceRefusal add(Declining declining, Instant at) {
        Number id = (Number) entities.createNativeQuery("select nextval('acceptance_refusal_id_seq')")
                .getSingleResult();
        AcceptanceRefusal refusal = new AcceptanceRefusal(id.longValue(), declining, at);
        entities.persist(refusal);
        return refusal;
    }
}
