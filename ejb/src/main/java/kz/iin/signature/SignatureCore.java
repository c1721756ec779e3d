package kz.iin.signature;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The arithmetic: the algorithms are those of the key, the digest is that of the content, the value that of the digest. */
final class SignatureCore {

    /** Of registered certificates only, so that strangers can't fill it. */
    private final Map<X509Certificate, SignatureCheck> checks = new ConcurrentHashMap<>();

    void refuseForeignAlgorithms(SignatureElement signature, X509Certificate certificate) throws Refusal {
        SigningAlgorithm algorithm = algorithmOf(certificate);
        Refusal.when(!algorithm.signatureUri().equals(signature.signatureMethod()), Reason.FOREIGN_ALGORITHM);
        Refusal.when(!algorithm.digestUri().equals(signature.digestMethod()), Reason.FOREIGN_ALGORITHM);
    }

    void refuseOtherDigest(SignatureElement signature, byte[] computed) throws Refusal {
        Refusal.when(!MessageDigest.isEqual(computed, signature.digestValue()), Reason.DIGEST_DIFFERS);
    }

    void refuseOtherSigner(SignatureElement signature, X509Certificate certificate) throws Refusal {
        SignatureCheck check = checks.computeIfAbsent(certificate, SignatureCore::checkBy);
        Refusal.when(!check.accepts(signature.signedBytes(), signature.signatureValue()), Reason.SIGNATURE_DIFFERS);
    }

    static SigningAlgorithm algorithmOf(X509Certificate certificate) throws Refusal {
        try {
            return SigningAlgorithm.of(certificate);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.FOREIGN_ALGORITHM);
        }
    }

    private static SignatureCheck checkBy(X509Certificate certificate) {
        return SigningAlgorithm.of(certificate).checkBy(SigningAlgorithm.keyOf(certificate));
    }
}
