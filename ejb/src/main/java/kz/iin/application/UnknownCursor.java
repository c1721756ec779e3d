package kz.iin.application;

import kz.iin.shared.DomainException;

/** A list is to go on after a cursor that no answer has given out. */
public class UnknownCursor extends DomainException {

    public UnknownCursor() {
        super("UNKNOWN_CURSOR", "after", "a cursor of an earlier answer");
    }
}
