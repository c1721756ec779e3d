package kz.iin.signature;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** What we sign with, and the certificate that says so. */
public record SigningKey(PrivateKey key, X509Certificate certificate) {

    public SigningKey {
        SigningAlgorithm.of(certificate);
    }

    SigningAlgorithm algorithm() {
        return SigningAlgorithm.of(certificate);
    }
}
