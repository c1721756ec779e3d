package kz.iin.counter.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.iin.application.CopyContent;
import kz.iin.application.CopyKind;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.counter.DraftContent;

/** The store of drafts: only those of the mission of the officer who asks, and encrypted where they lie. */
@ApplicationScoped
class Drafts {

    private static final String CONTENT = "CONTENT";
    private static final int MOST_SHOWN = 200;

    private static final String ATTACHED =
            "select id, kind, media_type, size, encode(sha256, 'hex') from draft_copy where draft_id = ?1 order by id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SealDraft seal;

    /** @throws NoCounter for anybody but an officer of a mission */
    static Draft.Counter counterOf(Viewer viewer) {
        return viewer.mission()
                .filter(mission -> viewer.roles().contains(Role.OFFICER))
                .map(mission -> new Draft.Counter(mission, viewer.login()))
                .orElseThrow(NoCounter::new);
    }

    long nextId() {
        return ((Number) entities.createNativeQuery("select nextval('draft_id_seq')")
                        .getSingleResult())
                .longValue();
    }

    void add(Draft draft) {
        entities.persist(draft);
        entities.flush();
    }

    SealedBytes sealed(long id, DraftContent content) {
        return seal.close(id, CONTENT, content.bytes());
    }

    DraftContent content(Draft draft) {
        return DraftContent.read(seal.open(draft.id(), CONTENT, draft.content()));
    }

    /** @throws UnknownDraft if there is none, or none for this officer */
    Draft get(Viewer viewer, long id) {
        return visible(viewer, entities.find(Draft.class, id));
    }

    /**
     * For a change; nobody else changes it meanwhile.
     *
     * @throws UnknownDraft if there is none, or none for this officer
     * @throws DraftChanged if it is not as the officer saw it
     */
    Draft hold(Viewer viewer, SeenDraft seen) {
        Draft draft = visible(viewer, entities.find(Draft.class, seen.id(), LockModeType.PESSIMISTIC_WRITE));
        draft.require(seen.version());
        return draft;
    }

    /** As it is after what was changed in it. */
    SeenDraft seen(Draft draft) {
        entities.flush();
        return new SeenDraft(draft.id(), draft.version());
    }

    /** Those under way at a mission, the latest changed first. */
    List<Draft> underWay(String mission) {
        return entities.createQuery(
                        "select d from Draft d where d.mission = :mission and d.outcome is null order by d.changedAt"
                                + " desc",
                        Draft.class)
                .setParameter("mission", mission)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    void remove(Draft draft) {
        entities.remove(draft);
    }

    void attach(Draft draft, CopyContent copy) {
        entities.persist(new DraftCopy(
                draft.id(), copy, seal.close(draft.id(), copy.kind().name(), copy.bytes())));
    }

    void detach(Draft draft, long copy) {
        entities.createNativeQuery("delete from draft_copy where draft_id = ?1 and id = ?2")
                .setParameter(1, draft.id())
                .setParameter(2, copy)
                .executeUpdate();
    }

    void detachAll(Draft draft) {
        entities.createNativeQuery("delete from draft_copy where draft_id = ?1")
                .setParameter(1, draft.id())
                .executeUpdate();
    }

    /** Without their files. */
    List<AttachedCopy> attached(Draft draft) {
        List<?> rows =
                entities.createNativeQuery(ATTACHED).setParameter(1, draft.id()).getResultList();
        return rows.stream().map(row -> attached((Object[]) row)).toList();
    }

    /** With their files, in the same order. */
    List<CopyContent> files(Draft draft) {
        return entities
                .createQuery("select c from DraftCopy c where c.draft = :draft order by c.id", DraftCopy.class)
                .setParameter("draft", draft.id())
                .getResultList()
                .stream()
                .map(copy -> file(draft, copy))
                .toList();
    }

    Optional<CopyContent> file(Draft draft, long copy) {
        return entities.createQuery(
                        "select c from DraftCopy c where c.draft = :draft and c.id = :copy", DraftCopy.class)
                .setParameter("draft", draft.id())
                .setParameter("copy", copy)
                .getResultStream()
                .findFirst()
                .map(found -> file(draft, found));
    }

    private CopyContent file(Draft draft, DraftCopy copy) {
        return new CopyContent(copy.kind(), seal.open(draft.id(), copy.kind().name(), copy.sealed()));
    }

    private static AttachedCopy attached(Object[] row) {
        return new AttachedCopy(
                ((Number) row[0]).longValue(),
                CopyKind.valueOf((String) row[1]),
                (String) row[2],
                ((Number) row[3]).intValue(),
                (String) row[4]);
    }

    private static Draft visible(Viewer viewer, Draft found) {
        return Optional.ofNullable(found)
                .filter(draft -> draft.mission().equals(counterOf(viewer).mission()))
                .orElseThrow(UnknownDraft::new);
    }
}
