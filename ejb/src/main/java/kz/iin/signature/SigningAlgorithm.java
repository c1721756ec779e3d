package kz.iin.signature;

import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** The algorithms of the gateway and of the national certificates, and no other. The key of a certificate decides which. */
public enum SigningAlgorithm {
    RSA_SHA256(
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            "http://www.w3.org/2001/04/xmlenc#sha256",
            PKCSObjectIdentifiers.rsaEncryption.getId(),
            PKCSObjectIdentifiers.sha256WithRSAEncryption.getId(),
            new RsaScheme()),
    GOST_2004(
            "http://www.w3.org/2001/04/xmldsig-more#gost34310-gost34311",
            "http://www.w3.org/2001/04/xmldsig-more#gost34311",
            GostKeyForm.GOST_2004.identifier().getAlgorithm().getId(),
            "1.2.398.3.10.1.1.1.2",
            GostScheme.GOST_2004),
    GOST_2015_512(
            "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:gostr34102015-gostr34112015-512",
            "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:gostr34112015-512",
            GostKeyForm.GOST_2015_512.identifier().getAlgorithm().getId(),
            "1.2.398.3.10.1.1.2.3.2",
            GostScheme.GOST_2015_512);

    private final String signatureUri;
    private final String digestUri;
    private final ASN1ObjectIdentifier keyIdentifier;
    private final ASN1ObjectIdentifier signatureIdentifier;
    private final SignatureScheme scheme;

    SigningAlgorithm(
            String signatureUri, String digestUri, String key, String signatureIdentifier, SignatureScheme scheme) {
        this.signatureUri = signatureUri;
        this.digestUri = digestUri;
        this.keyIdentifier = new ASN1ObjectIdentifier(key);
        this.signatureIdentifier = new ASN1ObjectIdentifier(signatureIdentifier);
        this.scheme = scheme;
    }

    /** @throws IllegalArgumentException for a key of another kind */
    public static SigningAlgorithm of(X509Certificate certificate) {
        return of(keyOf(certificate));
    }

    static SigningAlgorithm of(SubjectPublicKeyInfo key) {
        ASN1ObjectIdentifier identifier = key.getAlgorithm().getAlgorithm();
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.keyIdentifier.equals(identifier))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no algorithm of the gateway has keys " + identifier));
    }

    /** How a certificate, a revocation list and an answer of a responder name the algorithm. */
    public AlgorithmIdentifier signatureIdentifier() {
        return new AlgorithmIdentifier(signatureIdentifier, DERNull.INSTANCE);
    }

    public String signatureUri() {
        return signatureUri;
    }

    public String digestUri() {
        return digestUri;
    }

    public MessageDigest digest() {
        return scheme.digest();
    }

    /** @throws IllegalArgumentException for a key of another kind */
    public byte[] sign(byte[] content, PrivateKey key) {
        return scheme.sign(content, key, Optional.empty());
    }

    byte[] sign(byte[] content, SigningKey by) {
        return scheme.sign(content, by.key(), by.device());
    }

    /** @throws IllegalArgumentException for a key of another kind */
    public boolean verifies(byte[] content, byte[] signature, X509Certificate certificate) {
        return checkBy(keyOf(certificate)).accepts(content, signature);
    }

    SignatureCheck checkBy(SubjectPublicKeyInfo key) {
        return scheme.checkBy(key);
    }

    static SubjectPublicKeyInfo keyOf(X509Certificate certificate) {
        return SubjectPublicKeyInfo.getInstance(certificate.getPublicKey().getEncoded());
    }
}
