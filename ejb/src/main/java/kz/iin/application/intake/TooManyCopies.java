package kz.iin.application.intake;

import kz.iin.application.Submission;
import kz.iin.shared.DomainException;

/** With further copies the application would have more than it may have. */
public class TooManyCopies extends DomainException {

    public TooManyCopies() {
        super(
                "TOO_MANY_COPIES",
                "documentCopy",
                "at most " + Submission.MOST_COPIES + " copies in all",
                Submission.MOST_COPIES);
    }
}
