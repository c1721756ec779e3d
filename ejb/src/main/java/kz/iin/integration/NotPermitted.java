package kz.iin.integration;

import kz.iin.shared.DomainException;

/** Somebody asked for what is not of the own role. */
public class NotPermitted extends DomainException {

    NotPermitted() {
        super("NOT_PERMITTED", "the role of this user does not allow it");
    }
}
