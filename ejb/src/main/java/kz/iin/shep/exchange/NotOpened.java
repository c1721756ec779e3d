package kz.iin.shep.exchange;

import kz.iin.signature.Reason;

/** A message whose signature is missing, or not to be believed. */
public final class NotOpened extends RuntimeException {

    private final transient Reason reason;

    NotOpened(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
