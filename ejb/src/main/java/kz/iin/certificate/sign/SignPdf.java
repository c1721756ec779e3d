package kz.iin.certificate.sign;

import java.time.Instant;
import kz.iin.certificate.SealPdf;
import kz.iin.certificate.SealRefused;
import kz.iin.keys.KeySuccession;
import kz.iin.keys.SigningKey;

/** Signs with the key that is in force, and never with another. Costly to make, cheap to use, safe for many threads. */
public final class SignPdf implements SealPdf {

    private final KeySuccession keys;
    private final Signing signing;

    public SignPdf(KeySuccession keys, SealForm form) {
        this.keys = keys;
        this.signing = form.level() == SealLevel.B ? new SignatureAlone(keys) : new SignatureWithEvidence(keys, form);
    }

    @Override
    public byte[] seal(byte[] pdf, Instant at) {
        SigningKey key = keys.inForce(at).orElseThrow(() -> new SealRefused("no key to sign with is in force"));
        return signing.signed(pdf, key, at);
    }
}
