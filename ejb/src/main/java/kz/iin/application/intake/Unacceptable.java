package kz.iin.application.intake;

import kz.iin.shared.DomainException;

/** The papers could not have been accepted at the counter: the mission declines them, no application comes to be. */
public class Unacceptable extends DomainException {

    public Unacceptable(String code, String field, String rule) {
        super(code, field, rule);
    }
}
