package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** The store of proposals. Of one thing only one stands open. */
@ApplicationScoped
class Proposals {

    private static final String OPEN = """
            select id, kind, subject, variant, content, proposed_by, proposed_at from administration_proposal
            where decided_at is null""";

    private static final String INSERT = """
            insert into administration_proposal (kind, subject, variant, content, proposed_by, proposed_at)
            values (?1, ?2, nullif(?3, ''), nullif(?4, ''), ?5, ?6)
            on conflict do nothing""";

    private static final String DECIDE = """
            update administration_proposal set decided_by = ?2, decided_at = ?3, confirmed = ?4
            where id = ?1 and decided_at is null""";

    /** One decision after another: what each was found possible by does not change before it is carried out. */
    private static final String ALONE = "lock table administration_proposal in share row exclusive mode";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Administrators administrators;

    @Inject
    private Clock clock;

    /** REFUSED if the same is proposed already. */
    Outcome propose(Viewer by, Proposal.Kind kind, Wanted wanted) {
        int inserted = entities.createNativeQuery(INSERT)
                .setParameter(1, kind.name())
                .setParameter(2, wanted.subject())
                .setParameter(3, wanted.variant().orElse(""))
                .setParameter(4, wanted.content().orElse(""))
                .setParameter(5, by.login())
                .setParameter(6, Timestamp.from(clock.instant()))
                .executeUpdate();
        if (inserted == 0) {
            return Outcome.REFUSED;
        }
        administrators.changed(
                by, Deed.PROPOSED_CHANGE, List.of(Change.between(field(kind, wanted), null, words(wanted))));
        return Outcome.PROPOSED;
    }

    /** @return why it is not proposed: the objection to it, or WAITS for a second administrator already; empty if it is */
    Optional<String> propose(Viewer by, Proposal.Kind kind, Wanted wanted, Optional<String> objection) {
        return objection.isPresent() || propose(by, kind, wanted) == Outcome.PROPOSED
                ? objection
                : Optional.of("WAITS");
    }

    /** A proposal for each of these roles; REFUSED if all of them wait already. */
    Outcome propose(Viewer by, String login, Set<Role> roles) {
        List<Outcome> outcomes = roles.stream()
                .map(role -> propose(by, Proposal.Kind.ROLE, RoleChanges.wanted(login, role)))
                .toList();
        return outcomes.contains(Outcome.PROPOSED) ? Outcome.PROPOSED : Outcome.REFUSED;
    }

    List<Proposal> open() {
        return read(OPEN + " order by proposed_at desc", List.of());
    }

    Optional<Proposal> open(long id) {
        return read(OPEN + " and id = ?1", List.of(id)).stream().findFirst();
    }

    /** Until this transaction is over nobody else proposes or decides. */
    void decideAlone() {
        entities.createNativeQuery(ALONE).executeUpdate();
    }

    /** Whether nobody else was quicker. */
    boolean decide(long id, Viewer by, boolean confirmed) {
        return entities.createNativeQuery(DECIDE)
                        .setParameter(1, id)
                        .setParameter(2, by.login())
                        .setParameter(3, Timestamp.from(clock.instant()))
                        .setParameter(4, confirmed)
                        .executeUpdate()
                == 1;
    }

    /** What of a rejected one is told to the audit. */
    static Change rejected(Proposal proposal) {
        return Change.between(field(proposal.kind(), proposal.wanted()), words(proposal.wanted()), null);
    }

    private static String field(Proposal.Kind kind, Wanted wanted) {
        return kind + "/" + wanted.subject();
    }

    private static String words(Wanted wanted) {
        return wanted.variant().orElse("proposed");
    }

    private List<Proposal> read(String sql, List<?> values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return ((List<?>) query.getResultList())
                .stream().map(row -> proposal((Object[]) row)).toList();
    }

    private static Proposal proposal(Object[] row) {
        Wanted wanted =
                new Wanted((String) row[2], Optional.ofNullable((String) row[3]), Optional.ofNullable((String) row[4]));
        return new Proposal(
                ((Number) row[0]).longValue(),
                Proposal.Kind.valueOf((String) row[1]),
                wanted,
                (String) row[5],
                ((Timestamp) row[6]).toInstant());
    }
}
