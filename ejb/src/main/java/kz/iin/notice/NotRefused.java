package kz.iin.notice;

import kz.iin.application.ApplicationNumber;
import kz.iin.shared.DomainException;

/** There is nothing to give notice of: the service was not refused. */
public class NotRefused extends DomainException {

    public NotRefused(ApplicationNumber number) {
        super("NOT_REFUSED", "applicationNumber", "an application that was refused, not " + number, number);
    }
}
