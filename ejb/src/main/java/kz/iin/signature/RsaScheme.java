package kz.iin.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** RSA with SHA-256 by the platform's own providers, or by that of the token (PKCS#11) in which the key lies. */
final class RsaScheme implements SignatureScheme {

    private static final String DIGEST = "SHA-256";
    private static final String SIGNATURE = "SHA256withRSA";

    @Override
    public MessageDigest digest() {
        try {
            return MessageDigest.getInstance(DIGEST);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + DIGEST, impossible);
        }
    }

    @Override
    public byte[] sign(byte[] content, PrivateKey key, Optional<Provider> device) {
        try {
            Signature signing = device.isPresent()
                    ? Signature.getInstance(SIGNATURE, device.get())
                    : Signature.getInstance(SIGNATURE);
            signing.initSign(key);
            signing.update(content);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key does not sign with " + SIGNATURE, e);
        }
    }

    @Override
    public SignatureCheck checkBy(SubjectPublicKeyInfo key) {
        PublicKey read = read(key);
        return (content, signature) -> accepts(read, content, signature);
    }

    private static PublicKey read(SubjectPublicKeyInfo key) {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key.getEncoded()));
        } catch (GeneralSecurityException | java.io.IOException e) {
            throw new IllegalArgumentException("not an RSA key", e);
        }
    }

    private static boolean accepts(PublicKey key, byte[] content, byte[] signature) {
        try {
            Signature checking = Signature.getInstance(SIGNATURE);
            checking.initVerify(key);
            checking.update(content);
            return checking.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + SIGNATURE, e);
        }
    }
}
