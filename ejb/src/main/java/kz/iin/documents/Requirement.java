package kz.iin.documents;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the papers need, explained and dated.
 *
 * @param on the day whose treaties were asked: that of the notary's act, else that of the application
 * @param confidence how sure the data are on which it rests
 */
public record Requirement(Reason reason, LocalDate on, Confidence confidence) {

    public Requirement {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(confidence, "confidence");
    }

    public Formality formality() {
        return reason.formality();
    }
}
