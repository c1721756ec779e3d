package kz.iin.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.iin.application.Declined;

/** Prints the notice that papers were not accepted, in the language that the applicant chose. */
@Stateless
public class PrintAcceptanceRefusal {

    @Inject
    private PrintSlips slips;

    public byte[] of(Declined declined) {
        return slips.noticeOf(declined);
    }
}
