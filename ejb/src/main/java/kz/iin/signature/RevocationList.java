package kz.iin.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.OperatorCreationException;

/** A revocation list whose signature is that of the issuer. */
record RevocationList(Instant issued, Optional<Instant> next, Set<BigInteger> revoked) {

    RevocationList {
        revoked = Set.copyOf(revoked);
    }

    /** @throws IOException when it is no list of the issuer, or one of a kind that is not understood */
    static RevocationList read(byte[] encoded, X509CertificateHolder issuer) throws IOException {
        X509CRLHolder list = new X509CRLHolder(encoded);
        if (!list.getIssuer().equals(issuer.getSubject()) || !isSignedBy(issuer, list)) {
            throw new IOException("not a list of the issuer");
        }
        if (!list.getCriticalExtensionOIDs().isEmpty()) {
            throw new IOException("a partial list, or one of another kind");
        }
        return new RevocationList(
                list.getThisUpdate().toInstant(),
                Optional.ofNullable(list.getNextUpdate()).map(Date::toInstant),
                Arrays.stream(list.toASN1Structure().getRevokedCertificates())
                        .map(entry -> entry.getUserCertificate().getValue())
                        .collect(Collectors.toSet()));
    }

    /** Once revoked remains so, however old the list; that a certificate is good is told only by a list in force. */
    RevocationStatus statusOf(BigInteger serial, Instant at) {
        if (revoked.contains(serial)) {
            return RevocationStatus.REVOKED;
        }
        return isInForce(at) ? RevocationStatus.GOOD : RevocationStatus.UNKNOWN;
    }

    boolean isInForce(Instant at) {
        return !issued.isAfter(at) && next.filter(at::isBefore).isPresent();
    }

    private static boolean isSignedBy(X509CertificateHolder issuer, X509CRLHolder list) throws IOException {
        try {
            return list.isSignatureValid(Verifiers.INSTANCE.build(issuer));
        } catch (CertException | OperatorCreationException e) {
            throw new IOException("not a list of the issuer", e);
        }
    }
}
