package kz.iin.inbox;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import kz.iin.shared.Sha256;

/**
 * A message as it is told from others and from itself sent again.
 *
 * @param digest SHA-256 of its exact bytes, in hexadecimal
 * @param sentAt the moment that it names
 */
public record IncomingMessage(MessageKey key, String digest, Instant sentAt) {

    public IncomingMessage {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(sentAt, "sentAt");
    }

    public static IncomingMessage of(MessageKey key, byte[] received, Instant sentAt) {
        return new IncomingMessage(key, HexFormat.of().formatHex(Sha256.of(received)), sentAt);
    }
}
