package kz.iin.application.reading;

import kz.iin.shared.DomainException;

/** Nobody signs in under this name, or not any more. */
public class UnknownViewer extends DomainException {

    public UnknownViewer() {
        super("UNKNOWN_VIEWER", "no active console user has this login");
    }
}
