package kz.iin.application;

import kz.iin.shared.DomainException;

/** The application has no number, or not this one. */
public class OtherNumber extends DomainException {

    public OtherNumber(ApplicationNumber number) {
        super("OTHER_NUMBER", "iin", "the number that was formed for the application " + number, number);
    }
}
