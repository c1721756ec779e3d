package kz.iin.application;

import kz.iin.shared.DomainException;

/** Another operator works on the application. */
public class ClaimedByAnother extends DomainException {

    public ClaimedByAnother(ApplicationNumber number) {
        super("CLAIMED_BY_ANOTHER", "operator", "another operator works on application " + number, number);
    }
}
