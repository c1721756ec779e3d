package kz.iin.certificate.paper;

import kz.iin.application.ApplicationNumber;
import kz.iin.shared.DomainException;

/** There is no original yet that this would be a copy of. */
public class OriginalNotPrinted extends DomainException {

    OriginalNotPrinted(ApplicationNumber number) {
        super("ORIGINAL_NOT_PRINTED", "sheet/copyReason", "no original was printed for application " + number, number);
    }
}
