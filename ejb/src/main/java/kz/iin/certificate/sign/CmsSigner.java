package kz.iin.certificate.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import kz.iin.certificate.SealRefused;
import kz.iin.keys.KeySuccession;
import kz.iin.keys.SigningKey;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Makes the signature of a PDF (CMS, RFC 5652) with the attributes of level B: it names its certificate, and no moment, which
 * stands in the PDF (ETSI EN 319 142-1, 6.3).
 */
final class CmsSigner {

    /** What a signature takes beside the certificates. */
    private static final int ROOM = 2048;

    /** As the platform names them, by the kind of key. */
    private static final Map<String, String> ALGORITHMS =
            Map.of("EC", "SHA256withECDSA", "RSA", "SHA256withRSA", "RSASSA-PSS", "SHA256withRSAandMGF1");

    private final KeySuccession keys;
    private final DigestCalculatorProvider digests;

    CmsSigner(KeySuccession keys) {
        this.keys = keys;
        try {
            this.digests = new JcaDigestCalculatorProviderBuilder().build();
        } catch (OperatorCreationException impossible) {
            throw new IllegalStateException("every Java computes digests", impossible);
        }
    }

    /** Bytes that a signature with the key takes at most. */
    static int longest(SigningKey key) {
        return ROOM
                + key.chain().stream()
                        .mapToInt(certificate -> encoded(certificate).length)
                        .sum();
    }

    byte[] sign(byte[] content, SigningKey key) throws IOException {
        try {
            CMSSignedDataGenerator signature = new CMSSignedDataGenerator();
            signature.addCertificates(new JcaCertStore(key.chain()));
            signature.addSignerInfoGenerator(signer(key));
            return signature.generate(new CMSProcessableByteArray(content)).getEncoded();
        } catch (CMSException | OperatorCreationException | CertificateEncodingException refused) {
            throw new SealRefused("the file could not be signed", refused);
        }
    }

    private SignerInfoGenerator signer(SigningKey key) throws CertificateEncodingException, OperatorCreationException {
        JcaX509CertificateHolder certificate = new JcaX509CertificateHolder(key.certificate());
        IssuerSerial name = new IssuerSerial(certificate.getIssuer(), certificate.getSerialNumber());
        ESSCertIDv2 named = new ESSCertIDv2(digest(encoded(key.certificate())), name);
        Attribute certifying = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(named)));
        return new SignerInfoGeneratorBuilder(digests)
                .setSignedAttributeGenerator(withoutMoment(new AttributeTable(new DERSet(certifying))))
                .build(new KeyInPlace(keys, key), certificate);
    }

    private static CMSAttributeTableGenerator withoutMoment(AttributeTable attributes) {
        CMSAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator(attributes);
        return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    /** Signs where the key lies, which may be a device. */
    private static final class KeyInPlace implements ContentSigner {

        private final ByteArrayOutputStream toSign = new ByteArrayOutputStream();
        private final KeySuccession keys;
        private final SigningKey key;
        private final String algorithm;

        KeyInPlace(KeySuccession keys, SigningKey key) {
            this.keys = keys;
            this.key = key;
            this.algorithm = Optional.ofNullable(
                            ALGORITHMS.get(key.certificate().getPublicKey().getAlgorithm()))
                    .orElseThrow(() -> new SealRefused("a key that signs neither by a curve nor by RSA"));
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new DefaultSignatureAlgorithmIdentifierFinder().find(algorithm);
        }

        @Override
        public OutputStream getOutputStream() {
            return toSign;
        }

        @Override
        public byte[] getSignature() {
            return keys.sign(key, algorithm, toSign.toByteArray());
        }
    }
}
