package kz.iin.application.decide;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.adjudication.JudgedCandidate;
import kz.iin.adjudication.Opinion;
import kz.iin.adjudication.Pair;
import kz.iin.adjudication.Suspicion;
import kz.iin.application.Actors;
import kz.iin.application.Adjudications;
import kz.iin.application.Application;
import kz.iin.application.ApplicationChanges;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/**
 * An operator says whether a candidate is the applicant. Once every candidate has a verdict, what they come to is a finding,
 * and the application awaits its decision. Nothing is refused by that.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class AdjudicateCandidate {

    @Inject
    private Operators operators;

    @Inject
    private Applications applications;

    @Inject
    private Adjudications adjudications;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @param seen what was known of the two when the adjudicator looked; empty when he looks at them as they are
     * @throws UnknownOperator when nobody of the named sign-in name may decide
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws UnknownCandidate when nobody of that id may be the applicant
     * @throws CandidateChanged when one of the two has other data now
     * @throws kz.iin.application.NotAwaitingDecision when there is nothing for an operator to do
     * @throws kz.iin.application.ClaimedByAnother when another operator has it
     * @throws kz.iin.application.OwnDecision when the operator said otherwise of the two before
     */
    public Adjudicated adjudicate(ApplicationNumber number, long candidateId, Optional<Pair> seen, Opinion opinion) {
        operators.require(opinion.operator());
        Instant at = clock.instant();
        Application application = applications.hold(number);
        JudgedCandidate candidate = candidate(application, candidateId);
        if (seen.filter(pair -> !pair.equals(candidate.pair())).isPresent()) {
            throw new CandidateChanged();
        }
        application.requireForAdjudicator(opinion.operator(), at);
        ApplicationChanges adjudicated = ApplicationChanges.in(application, at);
        boolean isNews = adjudications.judge(application, candidate, opinion, at);
        Suspicion suspicion = adjudications.settle(application, at);
        if (isNews) {
            audit.record(Act.of(Deed.ADJUDICATED_CANDIDATE, actors.inAstana(opinion.operator()), number.value())
                    .changing(changed(candidate, opinion, adjudicated.made())));
        }
        return new Adjudicated(application.status(), suspicion.unjudged());
    }

    private static List<Change> changed(JudgedCandidate candidate, Opinion opinion, List<Change> application) {
        Change verdict = Change.between(
                "candidate/" + candidate.id(),
                candidate
                        .verdict()
                        .map(given -> given.opinion().verdict().name())
                        .orElse(null),
                opinion.verdict().name());
        return Stream.concat(Stream.of(verdict), application.stream()).toList();
    }

    private JudgedCandidate candidate(Application application, long id) {
        return adjudications.of(application).candidates().stream()
                .filter(candidate -> candidate.id() == id)
                .findFirst()
                .orElseThrow(UnknownCandidate::new);
    }
}
