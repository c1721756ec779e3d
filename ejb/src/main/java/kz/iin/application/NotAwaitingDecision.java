package kz.iin.application;

import kz.iin.shared.DomainException;

/** There is nothing for an operator to do: the registries are still asked, or the application is at its end. */
public class NotAwaitingDecision extends DomainException {

    public NotAwaitingDecision(ApplicationNumber number, ApplicationStatus status) {
        super("NOT_AWAITING_DECISION", "applicationNumber", "application " + number + " is " + status, number, status);
    }
}
