package kz.iin.application;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.iin.adjudication.Applying;
import kz.iin.adjudication.Candidacies;
import kz.iin.adjudication.JudgedCandidate;
import kz.iin.adjudication.Opinion;
import kz.iin.adjudication.Suspicion;
import kz.iin.adjudication.ToldNumbers;
import kz.iin.adjudication.Verdict;
import kz.iin.decision.Check;
import kz.iin.decision.Finding;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.index.FindDuplicates;
import kz.iin.number.FormedNumbers;
import kz.iin.number.Iin;

/** Whether an applicant is somebody known, from the registration to the last verdict; and what the index is told of that. */
@ApplicationScoped
public class Adjudications {

    /** Whose answers name holders of numbers with their data. */
    private static final Set<Check> NAMING = EnumSet.of(Check.GBDFL_DOCUMENT, Check.GBDFL_NAME, Check.GBDFL_LATIN_NAME);

    @Inject
    private Candidacies candidacies;

    @Inject
    private FindDuplicates index;

    @Inject
    private Applications applications;

    @Inject
    private FormedNumbers numbers;

    /** Of an application that is being registered. */
    public void enrol(Application application, Instant at) {
        settle(application, candidacies.enrol(applying(application), at), at);
    }

    /** Of an application whose data were corrected. */
    public void revise(Application application, Instant at) {
        settle(application, candidacies.revise(applying(application), at), at);
    }

    /** GBD FL named who has those numbers: an adjudicator compares them with the applicant, beside the finding. */
    public void meet(Application application, List<Iin> holders, Instant at) {
        if (!holders.isEmpty() && application.status().isUnderCheck()) {
            conclude(application, candidacies.compare(applying(application), Set.copyOf(holders), at), at);
        }
    }

    /**
     * Before a number is formed: whoever became known since the applicant was searched for, or has other data since the
     * verdict, is judged first. Under the locks of an enrolment, so that of two at the same moment one sees the other. What an
     * adjudicator said of the same pair in another application is not asked again.
     *
     * @return whether there is something to look at still
     */
    public boolean isOpen(Application application, Instant at) {
        if (application.status() == ApplicationStatus.ADJUDICATION) {
            settle(application, at);
        }
        return application.status() != ApplicationStatus.AWAITING_DECISION
                || !conclude(application, searchAgain(application, at), at).isSettled();
    }

    public Suspicion of(Application application) {
        return candidacies
                .of(
                        application.id(),
                        application.dataVersion(),
                        told(application).named())
                .orMore(isCutByGbdFl(application));
    }

    /** After a verdict. What is the last one becomes a finding. */
    public Suspicion settle(Application application, Instant at) {
        return settle(application, of(application), at);
    }

    /**
     * Before the service is refused: whoever is held to be the same may have got a number since the verdict, and is named by it
     * from now on. Nobody is searched for, and what is open stays open.
     */
    public void name(Application application, Instant at) {
        List<Iin> iins = numbers(same(of(application)));
        if (application.status() == ApplicationStatus.AWAITING_DECISION && !iins.isEmpty()) {
            application.settle(new Finding(Check.KNOWN_PERSON, false, iins), at);
        }
    }

    /** The application was refused or withdrawn, or its number annulled: a candidate for nobody any more. */
    public void end(Application application, Instant at) {
        index.withdraw(application.id(), at);
    }

    /** The applicant holds that number now. Whoever was judged to be another may have the same document. */
    public void holds(Application application, Iin iin) {
        Set<Long> others = of(application).candidates().stream()
                .filter(candidate -> candidate.is(Verdict.DIFFERENT))
                .map(judged -> judged.candidate().personId())
                .collect(toSet());
        index.holds(application.id(), iin, others);
    }

    /** A registry told that the applicant may have that number: so he is known, whatever becomes of the application. */
    public void reported(Application application, Iin iin, Instant at) {
        candidacies.report(iin, PersonData.of(application.person()), at);
    }

    /**
     * Keeps what an operator says about a candidate of the application.
     *
     * @return whether it is news
     * @throws OwnDecision when he said otherwise before
     */
    public boolean judge(Application application, JudgedCandidate candidate, Opinion opinion, Instant at) {
        if (candidate.isReversedBy(opinion)) {
            throw new OwnDecision(application.number());
        }
        return candidacies.judge(candidate, opinion, at);
    }

    /** Whether, with four eyes, the number is to be formed by another than this operator. */
    public boolean isLeftToAnother(Application application, String operator) {
        return application.isLeftToAnother(operator, candidacies.isJudgedBy(application.id(), operator));
    }

    /** @throws OwnDecision when the operator gave a verdict on a candidate of the application */
    public void requireNotJudgedBy(Application application, String operator) {
        if (candidacies.isJudgedBy(application.id(), operator)) {
            throw new OwnDecision(application.number());
        }
    }

    /** Nobody is cut: those beyond are shown as soon as everybody shown is another. */
    private Suspicion settle(Application application, Suspicion found, Instant at) {
        return conclude(application, found.asksForMore() ? searchAgain(application, at) : found, at);
    }

    private Suspicion searchAgain(Application application, Instant at) {
        return candidacies.searchAgain(applying(application), told(application), at);
    }

    private Suspicion conclude(Application application, Suspicion found, Instant at) {
        Suspicion suspicion = found.orMore(isCutByGbdFl(application));
        if (suspicion.isSettled()) {
            application.settle(finding(suspicion), at);
        } else {
            application.suspect(at);
        }
        return suspicion;
    }

    /**
     * Whoever is held to be the same and has a number, or may still get one, stands against forming another; and so does a
     * search that could not show everybody.
     */
    private Finding finding(Suspicion suspicion) {
        List<JudgedCandidate> same = same(suspicion);
        List<Iin> iins = numbers(same);
        boolean passed = !suspicion.more() && iins.isEmpty() && same.stream().noneMatch(this::isOpen);
        return new Finding(Check.KNOWN_PERSON, passed, iins);
    }

    private static List<JudgedCandidate> same(Suspicion suspicion) {
        return suspicion.candidates().stream()
                .filter(candidate -> candidate.is(Verdict.SAME))
                .toList();
    }

    private List<Iin> numbers(List<JudgedCandidate> same) {
        return same.stream()
                .flatMap(known -> numberOf(known).stream())
                .distinct()
                .limit(Finding.MOST_IINS)
                .toList();
    }

    /** The number that the candidate has now. */
    public Optional<Iin> numberOf(JudgedCandidate known) {
        return known.candidate()
                .applicationId()
                .map(id ->
                        applications.get(id).status().hasNumber() ? numbers.ofApplication(id) : Optional.<Iin>empty())
                .orElse(known.candidate().iin());
    }

    private boolean isOpen(JudgedCandidate known) {
        return known.candidate()
                .applicationId()
                .map(applications::get)
                .filter(other -> !other.status().isFinal())
                .isPresent();
    }

    private static Applying applying(Application application) {
        return new Applying(application.id(), application.dataVersion(), PersonData.of(application.person()));
    }

    /** An answer names so many at the most: whoever is beyond is not known. */
    private static boolean isCutByGbdFl(Application application) {
        return naming(application).anyMatch(finding -> finding.existingIins().size() == Finding.MOST_IINS);
    }

    private static Stream<Finding> naming(Application application) {
        return application.findings().stream().filter(finding -> NAMING.contains(finding.check()));
    }

    private static ToldNumbers told(Application application) {
        return new ToldNumbers(
                naming(application)
                        .flatMap(finding -> finding.existingIins().stream())
                        .collect(toSet()),
                application.disputes().stream()
                        .filter(dispute -> dispute.rejection().isEmpty())
                        .flatMap(dispute -> dispute.existingIin().stream())
                        .collect(toSet()));
    }
}
