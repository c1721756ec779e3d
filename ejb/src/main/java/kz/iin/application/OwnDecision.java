package kz.iin.application;

import kz.iin.shared.DomainException;

/** Nobody reverses or seconds a decision of his own. */
public class OwnDecision extends DomainException {

    OwnDecision(ApplicationNumber number) {
        super(
                "OWN_DECISION",
                "operator",
                "another operator than the one who had his say on application " + number,
                number);
    }
}
