package kz.iin.signature;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.OperatorCreationException;

/** What a responder has said (RFC 6960, 3.2), believed when the issuer signed it, or one whom the issuer charged with it. */
record StatusAnswer(RevocationStatus status, Instant until) {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /** @throws IOException when it is no answer to the question that may be believed at the moment */
    static StatusAnswer read(byte[] encoded, StatusQuestion question, X509CertificateHolder issuer, Instant at)
            throws IOException {
        try {
            OCSPResp response = new OCSPResp(encoded);
            if (!(response.getResponseObject() instanceof BasicOCSPResp basic)) {
                throw new IOException("the responder says " + response.getStatus());
            }
            refuseUnless(isSigned(basic, issuer, at), "signed by a stranger");
            refuseUnless(question.isAnsweredBy(basic), "an answer to another question");
            SingleResp found = Arrays.stream(basic.getResponses())
                    .filter(question::isAbout)
                    .findFirst()
                    .orElseThrow(() -> new IOException("an answer about another certificate"));
            return of(found, at);
        } catch (OCSPException | CertException | OperatorCreationException e) {
            throw new IOException("a malformed answer", e);
        }
    }

    private static StatusAnswer of(SingleResp found, Instant at) throws IOException {
        Instant since = found.getThisUpdate().toInstant();
        Optional<Instant> next = Optional.ofNullable(found.getNextUpdate()).map(Date::toInstant);
        refuseUnless(!since.isAfter(at.plus(CLOCKS_DIFFER)), "an answer from the future");
        Instant until = next.orElse(since).plus(CLOCKS_DIFFER);
        refuseUnless(at.isBefore(until), "an old answer");
        return new StatusAnswer(statusOf(found.getCertStatus()), until);
    }

    private static RevocationStatus statusOf(CertificateStatus status) {
        if (status instanceof RevokedStatus) {
            return RevocationStatus.REVOKED;
        }
        return status == CertificateStatus.GOOD ? RevocationStatus.GOOD : RevocationStatus.UNKNOWN;
    }

    private static boolean isSigned(BasicOCSPResp answer, X509CertificateHolder issuer, Instant at)
            throws OCSPException, CertException, OperatorCreationException {
        for (X509CertificateHolder signer : signers(answer, issuer).toList()) {
            if (mayAnswer(signer, issuer, at) && answer.isSignatureValid(Verifiers.INSTANCE.build(signer))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<X509CertificateHolder> signers(BasicOCSPResp answer, X509CertificateHolder issuer) {
        return Stream.concat(Stream.of(issuer), Arrays.stream(answer.getCerts()));
    }

    private static boolean mayAnswer(X509CertificateHolder signer, X509CertificateHolder issuer, Instant at)
            throws CertException, OperatorCreationException {
        if (signer.equals(issuer)) {
            return true;
        }
        return signer.getIssuer().equals(issuer.getSubject())
                && isCharged(signer)
                && signer.isValidOn(Date.from(at))
                && signer.isSignatureValid(Verifiers.INSTANCE.build(issuer));
    }

    private static boolean isCharged(X509CertificateHolder signer) {
        ExtendedKeyUsage usage = ExtendedKeyUsage.fromExtensions(signer.getExtensions());
        return usage != null && usage.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning);
    }

    private static void refuseUnless(boolean right, String otherwise) throws IOException {
        if (!right) {
            throw new IOException(otherwise);
        }
    }
}
