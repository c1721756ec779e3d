package kz.iin.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;

/** Prints the receipt of an accepted application; the same bytes however often. */
@Stateless
public class FindReceipt {

    @Inject
    private Applications applications;

    @Inject
    private PrintSlips slips;

    /**
     * @param language Kazakh, Russian or English
     * @throws kz.iin.application.UnknownApplication when there is no such application
     */
    public byte[] of(ApplicationNumber number, Locale language) {
        return slips.receiptOf(applications.get(number), language);
    }
}
