package kz.iin.application;

import kz.iin.shared.DomainException;

/** No acceptance refusal has this number. */
public class UnknownAcceptanceRefusal extends DomainException {

    public UnknownAcceptanceRefusal() {
        super("UNKNOWN_ACCEPTANCE_REFUSAL", "no acceptance refusal has this number");
    }
}
