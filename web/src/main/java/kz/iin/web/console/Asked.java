package kz.iin.web.console;

import java.util.Optional;
import java.util.function.Supplier;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.DataDestroyed;
import kz.iin.application.UnknownAcceptanceRefusal;
import kz.iin.application.UnknownApplication;
import kz.iin.certificate.issue.CertificateNotIssued;
import kz.iin.notice.NotRefused;
import kz.iin.report.UnknownReport;

/** What a URL asks for; it may be mistyped, made up, gone, or not for this person. All are answered alike. */
final class Asked {

    private Asked() {}

    static Optional<ApplicationNumber> number(String text) {
        try {
            return Optional.ofNullable(text).map(ApplicationNumber::new);
        } catch (IllegalArgumentException mistyped) {
            return Optional.empty();
        }
    }

    static Optional<Long> id(String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    static <T> Optional<T> found(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (UnknownApplication
                | UnknownAcceptanceRefusal
                | CertificateNotIssued
                | NotRefused
                | UnknownReport
                | DataDestroyed none) {
            return Optional.empty();
        }
    }
}
