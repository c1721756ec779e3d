package kz.iin.journal;

import java.util.Objects;
import java.util.Optional;
import kz.iin.journal.body.Body;

/**
 * How an exchange ended.
 *
 * @param particulars what was not known at the opening
 * @param outcome OK or the code of the fault
 * @param understood whether the request was taken as one of ours; of any other one only the beginning is kept
 */
public record Closing(Particulars particulars, String outcome, boolean understood, Optional<Body> answer) {

    public Closing {
        Objects.requireNonNull(outcome, "outcome");
    }
}
