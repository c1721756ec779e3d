package kz.iin.certificate.verify;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** A signature (CMS, RFC 5652) that names one of our certificates as its signer's. Whether it is worth anything is another matter. */
final class CmsSignature {

    private final ContentInfo content;
    private final X509Certificate signer;

    private CmsSignature(ContentInfo content, X509Certificate signer) {
        this.content = content;
        this.signer = signer;
    }

    /** Empty for a signature of others and for what is none. What follows it, as zeros do in a PDF, is not looked at. */
    static Optional<CmsSignature> read(byte[] bytes, List<X509Certificate> ours) {
        try (ASN1InputStream in = new ASN1InputStream(bytes)) {
            ContentInfo content = ContentInfo.getInstance(in.readObject());
            SignerInformation signer = onlySigner(new CMSSignedData(content));
            return ours.stream()
                    .filter(certificate -> isOf(signer, certificate))
                    .findFirst()
                    .map(certificate -> new CmsSignature(content, certificate));
        } catch (IOException | CMSException | RuntimeException other) {
            return Optional.empty();
        }
    }

    /** By the key that we know, never by one that the signature brings. */
    boolean isOver(byte[] covered) {
        try {
            SignerInformationVerifier key = new JcaSimpleSignerInfoVerifierBuilder().build(signer.getPublicKey());
            return onlySigner(new CMSSignedData(new CMSProcessableByteArray(covered), content))
                    .verify(key);
        } catch (CMSException | OperatorCreationException differs) {
            return false;
        }
    }

    X509Certificate signer() {
        return signer;
    }

    /** Whether an authority says when it was there (RFC 3161, as level T wants it). */
    boolean isTimeStamped() {
        try {
            AttributeTable unsigned = onlySigner(new CMSSignedData(content)).getUnsignedAttributes();
            return unsigned != null && unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken) != null;
        } catch (CMSException impossible) {
            throw new IllegalStateException("it was read before", impossible);
        }
    }

    private static SignerInformation onlySigner(CMSSignedData signature) {
        return signature.getSignerInfos().iterator().next();
    }

    private static boolean isOf(SignerInformation signer, X509Certificate certificate) {
        try {
            return signer.getSID().match(new JcaX509CertificateHolder(certificate));
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate of the key store has no encoding", impossible);
        }
    }
}
