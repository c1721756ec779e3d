package kz.iin.application;

import kz.iin.shared.DomainException;

/** GBD FL has confirmed the number before: it can't reject it any more. */
public class AlreadyRegistered extends DomainException {

    public AlreadyRegistered(ApplicationNumber number) {
        super("ALREADY_REGISTERED", null, "the registration of application " + number + " is confirmed", number);
    }
}
