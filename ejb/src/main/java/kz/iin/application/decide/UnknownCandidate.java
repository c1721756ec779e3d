package kz.iin.application.decide;

import kz.iin.shared.DomainException;

/** The application has no such candidate, or had it before its data were corrected. */
public class UnknownCandidate extends DomainException {

    public UnknownCandidate() {
        super("UNKNOWN_CANDIDATE", "candidateId", "a candidate of the application");
    }
}
