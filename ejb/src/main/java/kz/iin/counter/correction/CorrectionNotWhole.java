package kz.iin.counter.correction;

import kz.iin.shared.DomainException;

/** Something in a correction is missing or wrong: nothing is corrected. */
public class CorrectionNotWhole extends DomainException {

    CorrectionNotWhole() {
        super("CORRECTION_NOT_WHOLE", "person", "something is missing or wrong");
    }
}
