package kz.iin.signature;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.Objects;
import java.util.Optional;

/**
 * What we sign with, and the certificate that says so.
 *
 * @param device who computes with the key if it lies in a token; such a key is never of GOST
 */
public record SigningKey(PrivateKey key, X509Certificate certificate, Optional<Provider> device) {

    public SigningKey {
        SigningAlgorithm.of(certificate);
        Objects.requireNonNull(device, "device");
    }

    /** A key in memory. */
    public SigningKey(PrivateKey key, X509Certificate certificate) {
        this(key, certificate, Optional.empty());
    }

    SigningAlgorithm algorithm() {
        return SigningAlgorithm.of(certificate);
    }
}
