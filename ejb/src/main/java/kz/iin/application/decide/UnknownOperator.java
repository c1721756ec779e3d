package kz.iin.application.decide;

import kz.iin.shared.DomainException;

/** Nobody of this sign-in name may decide. */
public class UnknownOperator extends DomainException {

    public UnknownOperator() {
        super("UNKNOWN_OPERATOR", "operator", "an active operator of the MVD");
    }
}
