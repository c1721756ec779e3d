package kz.iin.application;

import kz.iin.shared.DomainException;

/** The application stands where this step is not possible. */
public class IllegalMove extends DomainException {

    public IllegalMove(ApplicationNumber number, ApplicationStatus from, ApplicationStatus to) {
        super(
                "ILLEGAL_MOVE",
                null,
                "application " + number + " is " + from + " and can't become " + to,
                number,
                from,
                to);
    }
}
