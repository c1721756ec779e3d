package kz.iin.notification.applicant;

import kz.iin.application.ApplicationNumber;

/** What an applicant is told, each once. */
public enum Letter {
    RECEIPT,
    READY,
    REFUSED;

    /** By which the queue knows it. */
    String event(ApplicationNumber number) {
        return "applicant " + this + " " + number.value();
    }
}
