package kz.iin.certificate.sign;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is put into a file beside the signature.
 *
 * @param timeStamps address of the authority that confirms the time (RFC 3161)
 * @param anchors whom the certificates of that authority and of the key lead to; asked for from LT on
 * @param timeout how long it, a revocation list or a responder may take to answer
 */
public record SealForm(SealLevel level, Optional<URI> timeStamps, List<X509Certificate> anchors, Duration timeout) {

    private static final Duration SHORT = Duration.ofSeconds(5);

    public SealForm {
        Objects.requireNonNull(level, "level");
        anchors = List.copyOf(anchors);
        if (level.needsTime() && timeStamps.isEmpty()) {
            throw new IllegalArgumentException("timeStamps: level " + level + " needs an authority of time stamps");
        }
    }

    /** The signature alone. */
    public static SealForm basic() {
        return new SealForm(SealLevel.B, Optional.empty(), List.of(), SHORT);
    }
}
