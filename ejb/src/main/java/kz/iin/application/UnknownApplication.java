package kz.iin.application;

import kz.iin.shared.DomainException;

/** No application has this number. */
public class UnknownApplication extends DomainException {

    public UnknownApplication() {
        super("UNKNOWN_APPLICATION", "applicationNumber", "no application has this number");
    }
}
