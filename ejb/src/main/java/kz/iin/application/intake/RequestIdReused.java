package kz.iin.application.intake;

import kz.iin.shared.DomainException;

/** The request id belongs to another submission. */
public class RequestIdReused extends DomainException {

    public RequestIdReused() {
        super("REQUEST_ID_REUSED", "requestId", "the id was used for a submission with other content");
    }
}
