package kz.iin.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.application.ApplicationNumber;
import kz.iin.certificate.print.UnprintableCertificate;

/**
 * Prints the notice of a refusal or of an annulment, in Kazakh, Russian and English, each from a page of its own on. Empty when a
 * reason has a letter that the fonts of the form lack: it would be printed otherwise than given.
 */
@Stateless
public class PrintNotices {

    private static final Logger LOG = Logger.getLogger(PrintNotices.class.getName());

    @Inject
    private PrintSlips slips;

    public Optional<byte[]> of(RefusalNotice notice) {
        return printed(notice.number(), () -> slips.noticeOf(notice));
    }

    public Optional<byte[]> of(AnnulmentNotice notice) {
        return printed(notice.number(), () -> slips.noticeOf(notice));
    }

    private static Optional<byte[]> printed(ApplicationNumber number, Supplier<byte[]> print) {
        try {
            return Optional.of(print.get());
        } catch (UnprintableCertificate unprintable) {
            LOG.log(Level.WARNING, "Notice of {0} not printed: {1}", new Object[] {number, unprintable.getMessage()});
            return Optional.empty();
        }
    }
}
