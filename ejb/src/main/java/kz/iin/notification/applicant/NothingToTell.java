package kz.iin.notification.applicant;

import kz.iin.shared.DomainException;

/** The application has ended: nothing is left of which its applicant could be told. */
public class NothingToTell extends DomainException {

    NothingToTell() {
        super("NOTHING_TO_TELL", "the application has ended");
    }
}
