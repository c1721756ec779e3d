package kz.iin.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.certificate.print.UnprintableCertificate;

/** Prints the notice of a refusal, in Kazakh, Russian and English, each from a page of its own on. */
@Stateless
public class PrintRefusalNotice {

    private static final Logger LOG = Logger.getLogger(PrintRefusalNotice.class.getName());

    @Inject
    private PrintSlips slips;

    /** Empty when a reason has a letter that the fonts of the form lack: it would be printed otherwise than given. */
    public Optional<byte[]> of(RefusalNotice notice) {
        try {
            return Optional.of(slips.noticeOf(notice));
        } catch (UnprintableCertificate unprintable) {
            LOG.log(Level.WARNING, "Notice of {0} not printed: {1}", new Object[] {
                notice.number(), unprintable.getMessage()
            });
            return Optional.empty();
        }
    }
}
