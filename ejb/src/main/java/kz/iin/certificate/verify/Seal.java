package kz.iin.certificate.verify;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kz.iin.certificate.sign.SealLevel;

/**
 * Our signature in a certificate.
 *
 * @param signer as the signer's certificate names him
 * @param at when it was made, as the file says
 * @param whole whether what it covers is as it was signed
 * @param signerUntil when the signer's certificate ends
 */
public record Seal(String signer, Optional<Instant> at, SealLevel level, boolean whole, Instant signerUntil) {

    public Seal {
        Objects.requireNonNull(signer, "signer");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(signerUntil, "signerUntil");
    }
}
