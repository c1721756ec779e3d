package kz.iin.signature;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;

/** A question to a responder about one certificate, and what in an answer belongs to it. */
final class StatusQuestion {

    private static final DigestCalculatorProvider DIGESTS = new BcDigestCalculatorProvider();

    private final X509CertificateHolder issuer;
    private final X509Certificate certificate;
    private final byte[] nonce;

    StatusQuestion(X509Certificate certificate, X509CertificateHolder issuer, byte[] nonce) {
        this.certificate = certificate;
        this.issuer = issuer;
        this.nonce = nonce.clone();
    }

    byte[] encoded() throws IOException {
        try {
            CertificateID id =
                    new CertificateID(DIGESTS.get(CertificateID.HASH_SHA1), issuer, certificate.getSerialNumber());
            return new OCSPReqBuilder()
                    .addRequest(id)
                    .setRequestExtensions(new Extensions(new Extension(
                            OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce).getEncoded())))
                    .build()
                    .getEncoded();
        } catch (OCSPException | OperatorCreationException e) {
            throw new IllegalStateException("a question can be asked about any certificate", e);
        }
    }

    /** A responder may leave the nonce out, when its answers are made beforehand; another one it may not send. */
    boolean isAnsweredBy(BasicOCSPResp answer) {
        Extension returned = answer.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        return returned == null
                || Arrays.equals(
                        nonce,
                        DEROctetString.getInstance(returned.getParsedValue()).getOctets());
    }

    boolean isAbout(SingleResp one) {
        try {
            return one.getCertID().getSerialNumber().equals(certificate.getSerialNumber())
                    && one.getCertID().matchesIssuer(issuer, DIGESTS);
        } catch (OCSPException e) {
            return false;
        }
    }
}
