package kz.iin.application;

import kz.iin.shared.DomainException;

/** There is a decision, and it stands. */
public class AlreadyDecided extends DomainException {

    public AlreadyDecided(ApplicationNumber number) {
        super("ALREADY_DECIDED", "applicationNumber", "application " + number + " is decided", number);
    }
}
