package kz.iin.web.soap;

import kz.iin.shared.DomainException;

/** The contract has the operation, this build has not. */
public final class NotAvailable extends DomainException {

    public NotAvailable() {
        super("NOT_AVAILABLE", "this operation is not available");
    }
}
