package kz.iin.counter.draft;

import kz.iin.shared.DomainException;

/** Somebody who is no officer of a mission has no counter. */
public class NoCounter extends DomainException {

    NoCounter() {
        super("NO_COUNTER", "officer", "not an officer of a mission");
    }
}
