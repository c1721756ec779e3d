package kz.iin.certificate.sign;

import java.time.Instant;
import kz.iin.keys.SigningKey;

/** A way to sign a file. */
interface Signing {

    /** @throws kz.iin.certificate.SealRefused when the file can't be signed now */
    byte[] signed(byte[] pdf, SigningKey key, Instant at);
}
