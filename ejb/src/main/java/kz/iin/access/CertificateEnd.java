package kz.iin.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last certificate of a sender for a use ends, and no later one was registered.
 *
 * @param days at most so many are left; 0 when it has ended and the sender is not believed any more
 */
public record CertificateEnd(String sender, SenderCertificate.Use use, Instant at, int days) {

    /** So many days ahead it is told, the narrowest first. */
    private static final List<Integer> AHEAD = List.of(0, 7, 30, 60);

    /** Those of an active sender, one for each use. */
    public static Stream<CertificateEnd> of(Sender sender, Instant now) {
        return sender.active()
                ? Stream.of(SenderCertificate.Use.values()).flatMap(use -> of(sender, use, now).stream())
                : Stream.empty();
    }

    private static Optional<CertificateEnd> of(Sender sender, SenderCertificate.Use use, Instant now) {
        return sender.lastEnd(use)
                .flatMap(end -> AHEAD.stream()
                        .filter(days -> !end.isAfter(now.plus(Duration.ofDays(days))))
                        .findFirst()
                        .map(days -> new CertificateEnd(sender.id(), use, end, days)));
    }
}
