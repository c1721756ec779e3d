package kz.iin.certificate.paper;

import kz.iin.application.ApplicationNumber;
import kz.iin.shared.DomainException;

/** The original of the certificate was printed already, on another sheet. */
public class OriginalPrinted extends DomainException {

    OriginalPrinted(ApplicationNumber number) {
        super("ORIGINAL_PRINTED", "sheet/securityPaper", "the original was printed for application " + number, number);
    }
}
