package kz.iin.signature;

import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.util.Optional;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** A digest and the signature that is made over it, as bytes on the wire. */
interface SignatureScheme {

    MessageDigest digest();

    /** @param device who computes with the key if it lies in a token */
    byte[] sign(byte[] content, PrivateKey key, Optional<Provider> device);

    /** Reads the key once; what is returned may be used by several threads. */
    SignatureCheck checkBy(SubjectPublicKeyInfo key);
}
