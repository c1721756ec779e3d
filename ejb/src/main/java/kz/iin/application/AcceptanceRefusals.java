package kz.iin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The store of acceptance refusals. */
@ApplicationScoped
public class AcceptanceRefusals {

    /** One at a time for one request, until the transaction ends. */
    private static final String ONE_AT_A_TIME =
            "select cast(pg_advisory_xact_lock(hashtextextended(cast(?1 as text), 0)) as text)";

    private static final String OF_MISSION = "r.mission = :mission";
    private static final String AFTER = "r.at <= :moment and (r.at < :moment or r.id < :id)";
    private static final String LATEST_FIRST = " order by r.at desc, r.id desc";

    @PersistenceContext
    private EntityManager entities;

    public Optional<AcceptanceRefusal> madeBy(UUID requestId) {
        entities.createNativeQuery(ONE_AT_A_TIME)
                .setParameter(1, requestId.toString())
                .getSingleResult();
        return entities.createQuery(
                        "select r from AcceptanceRefusal r where r.requestId = :id", AcceptanceRefusal.class)
                .setParameter("id", requestId)
                .getResultStream()
                .findFirst();
    }

    public AcceptanceRefusal add(Declining declining, Instant at) {
        Number id = (Number) entities.createNativeQuery("select nextval('acceptance_refusal_id_seq')")
                .getSingleResult();
        AcceptanceRefusal refusal = new AcceptanceRefusal(id.longValue(), declining, at);
        entities.persist(refusal);
        return refusal;
    }

    /** @throws UnknownAcceptanceRefusal if there is none */
    public AcceptanceRefusal get(String number) {
        return entities.createQuery(
                        "select r from AcceptanceRefusal r where r.number = :number", AcceptanceRefusal.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(UnknownAcceptanceRefusal::new);
    }

    /**
     * Lists them, the latest first.
     *
     * @param mission only those of it; empty for those of all
     * @param after the cursor of an earlier page; empty for the first one
     */
    public Page<AcceptanceRefusal> page(Optional<String> mission, Optional<String> after, int limit) {
        List<AcceptanceRefusal> found = query(mission, after.map(Cursor::parse))
                .setMaxResults(limit + 1)
                .getResultList();
        List<AcceptanceRefusal> shown = found.subList(0, Math.min(limit, found.size()));
        boolean goesOn = found.size() > limit;
        return new Page<>(
                shown, goesOn ? Optional.of(shown.get(limit - 1).cursor().toString()) : Optional.empty());
    }

    private TypedQuery<AcceptanceRefusal> query(Optional<String> mission, Optional<Cursor> after) {
        String where = Stream.of(mission.map(code -> OF_MISSION), after.map(place -> AFTER))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
        TypedQuery<AcceptanceRefusal> query = entities.createQuery(
                "select r from AcceptanceRefusal r" + (where.isEmpty() ? "" : " where " + where) + LATEST_FIRST,
                AcceptanceRefusal.class);
        mission.ifPresent(code -> query.setParameter("mission", code));
        after.ifPresent(place -> query.setParameter("moment", place.moment()).setParameter("id", place.id()));
        return query;
    }
}
