package kz.iin.certificate.paper;

import kz.iin.application.ApplicationNumber;
import kz.iin.shared.DomainException;

/** The sheet of security paper bears another certificate. */
public class PaperUsed extends DomainException {

    PaperUsed(ApplicationNumber number) {
        super("PAPER_USED", "sheet/securityPaper", "the paper for application " + number + " bears another", number);
    }
}
