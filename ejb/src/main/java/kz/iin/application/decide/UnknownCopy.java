package kz.iin.application.decide;

import kz.iin.shared.DomainException;

/** The application has no such document copy. */
public class UnknownCopy extends DomainException {

    public UnknownCopy() {
        super("UNKNOWN_COPY", "copyId", "a document copy of the application");
    }
}
