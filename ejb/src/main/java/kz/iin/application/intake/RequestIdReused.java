package kz.iin.application.intake;

import kz.iin.shared.DomainException;

/** The request id belongs to another request. */
public class RequestIdReused extends DomainException {

    public RequestIdReused() {
        super("REQUEST_ID_REUSED", "requestId", "the id was used with other content");
    }
}
