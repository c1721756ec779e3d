package kz.iin.copy.scanning;

import kz.iin.shared.DomainException;

/** The scanner found a virus in a copy. Which one is in the log: it says nothing to the caller. */
public class InfectedCopy extends DomainException {

    /** @param place of the copy, counted from one; the first carries no number, as elsewhere in the contract */
    public InfectedCopy(int place) {
        super(
                "COPY_INFECTED",
                "documentCopy" + (place == 1 ? "" : "[" + place + "]") + "/content",
                "a file in which the virus scanner finds nothing");
    }
}
