package kz.iin.application.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.iin.application.Application;
import kz.iin.application.CopyContent;
import kz.iin.application.CopyKind;
import kz.iin.application.Correction;
import kz.iin.application.Corrections;
import kz.iin.application.DocumentCopies;
import kz.iin.application.Papers;
import kz.iin.application.PastCorrection;
import kz.iin.application.PresentedPapers;
import kz.iin.application.StoredCopy;
import kz.iin.application.Submission;
import kz.iin.decision.Finding;

/** Keeps a correction with its papers, when what it makes of the application could be accepted at the counter. */
@ApplicationScoped
class TakeCorrection {

    @Inject
    private Corrections corrections;

    @Inject
    private DocumentCopies copies;

    @Inject
    private PresentedPapers presented;

    @Inject
    private Counter counter;

    /**
     * The correction that was made under the same request id, if there is one.
     *
     * @throws RequestIdReused when it was another one
     */
    Optional<PastCorrection> earlier(Correction correction) {
        Optional<PastCorrection> made = corrections.madeBy(correction.requestId());
        if (made.filter(past -> !past.isMadeBy(correction)).isPresent()) {
            throw new RequestIdReused();
        }
        return made;
    }

    /** What was presented, as far as it is known. */
    Papers papersOf(Application application) {
        return presented.of(application);
    }

    /**
     * @param application as corrected
     * @return what the counter finds in it now
     * @throws Unacceptable when the officer is none of the mission, or the person can't be accepted
     * @throws WrongCheckDigit when the machine readable zone is mistyped
     * @throws TooManyCopies when there would be more than ten in all
     */
    List<Finding> take(Application application, Correction correction, PastCorrection made, Instant at) {
        counter.requireOfficer(correction.officer(), application.mission());
        Papers papers = correction.papers().over(presented.of(application));
        Accepted accepted = counter.requireAcceptable(application, papers, at);
        List<CopyKind> there = Stream.concat(
                        copies.of(application).stream()
                                .filter(StoredCopy::isHandedIn)
                                .map(StoredCopy::kind),
                        correction.copies().stream().map(CopyContent::kind))
                .toList();
        if (there.size() > Submission.MOST_COPIES) {
            throw new TooManyCopies();
        }
        CopiesBrought.requireTranslation(correction.papers(), Set.copyOf(there));
        copies.add(application, correction.copies());
        corrections.add(made);
        presented.replace(application, papers, accepted.needed());
        return accepted.findings();
    }
}
