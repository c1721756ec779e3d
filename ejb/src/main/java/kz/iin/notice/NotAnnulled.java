package kz.iin.notice;

import kz.iin.application.ApplicationNumber;
import kz.iin.shared.DomainException;

/** There is nothing to give notice of: no number of the application was annulled. */
public class NotAnnulled extends DomainException {

    public NotAnnulled(ApplicationNumber number) {
        super("NOT_ANNULLED", "applicationNumber", "an application whose number was annulled, not " + number, number);
    }
}
