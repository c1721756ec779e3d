package kz.iin.application;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.adjudication.Applying;
import kz.iin.adjudication.Candidacies;
import kz.iin.adjudication.JudgedCandidate;
import kz.iin.adjudication.Opinion;
import kz.iin.adjudication.Suspicion;
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

    /** Of an application whose data were corrected before the decision: the finding, unless there is a candidate to judge. */
    public Optional<Finding> revised(Application application, Instant at) {
        return Optional.of(candidacies.revise(applying(application), at))
                .filter(Suspicion::isSettled)
                .map(this::finding);
    }

    /** Of an application whose data were corrected. */
    public void revise(Application application, Instant at) {
        settle(application, candidacies.revise(applying(application), at), at);
    }

    /** Whether a question was opened again by data that changed, of the applicant or of a candidate: then nothing is formed. */
    public boolean isOpenAgain(Application application, Instant at) {
        boolean isOpen = !of(application).isSettled();
        if (isOpen) {
            application.suspect(at);
        }
        return isOpen;
    }

    public Suspicion of(Application application) {
        return candidacies.of(application.id(), application.dataVersion());
    }

    /** After a verdict. What is the last one becomes a finding. */
    public Suspicion settle(Application application, Instant at) {
        return settle(application, of(application), at);
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

    /** @throws OwnDecision when the operator gave a verdict on a candidate of the application */
    public void requireNotJudgedBy(Application application, String operator) {
        if (candidacies.isJudgedBy(application.id(), operator)) {
            throw new OwnDecision(application.number());
        }
    }

    /** Nobody is cut: those beyond are shown as soon as everybody shown is another. */
    private Suspicion settle(Application application, Suspicion found, Instant at) {
        Suspicion suspicion = found.asksForMore() ? candidacies.searchAgain(applying(application), at) : found;
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
        List<JudgedCandidate> same = suspicion.candidates().stream()
                .filter(candidate -> candidate.is(Verdict.SAME))
                .toList();
        List<Iin> iins = same.stream()
                .flatMap(known -> numberOf(known).stream())
                .distinct()
                .toList();
        boolean passed = !suspicion.more() && iins.isEmpty() && same.stream().noneMatch(this::isOpen);
        return new Finding(Check.KNOWN_PERSON, passed, iins);
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
}
