package kz.iin.signature;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bouncycastle.cert.X509CertificateHolder;

/** Revocation by asking the responder that the certificate names (OCSP). An answer is kept as long as it says. */
public final class StatusResponders implements RevocationSource {

    private static final Logger LOG = Logger.getLogger(StatusResponders.class.getName());
    private static final int NONCE_BYTES = 16;

    private final Fetch fetch;
    private final Freshness freshness;
    private final SecureRandom chance;
    private final Map<X509Certificate, StatusAnswer> answers = new ConcurrentHashMap<>();

    public StatusResponders(Fetch fetch, Freshness freshness, SecureRandom chance) {
        this.fetch = fetch;
        this.freshness = freshness;
        this.chance = chance;
    }

    @Override
    public RevocationStatus statusOf(X509Certificate certificate, X509Certificate issuer, Instant at) {
        StatusAnswer present = answers.get(certificate);
        return present != null && at.isBefore(present.until())
                ? present.status()
                : answers.compute(certificate, (same, before) -> renewed(same, issuer, before, at))
                        .status();
    }

    private StatusAnswer renewed(X509Certificate certificate, X509Certificate issuer, StatusAnswer before, Instant at) {
        if (before != null && at.isBefore(before.until())) {
            return before;
        }
        X509CertificateHolder issuedBy = TrustedPaths.holder(issuer);
        for (URI address : Addresses.ofResponders(TrustedPaths.holder(certificate))) {
            try {
                return asked(address, new StatusQuestion(certificate, issuedBy, nonce()), issuedBy, at);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "responder {0}: {1}", new Object[] {address, e.getMessage()});
            }
        }
        return new StatusAnswer(RevocationStatus.UNKNOWN, at.plus(freshness.retry()));
    }

    private StatusAnswer asked(URI address, StatusQuestion question, X509CertificateHolder issuer, Instant at)
            throws IOException {
        byte[] answer = fetch.post(address, "application/ocsp-request", question.encoded());
        StatusAnswer read = StatusAnswer.read(answer, question, issuer, at);
        Instant longest = at.plus(read.status() == RevocationStatus.UNKNOWN ? freshness.retry() : freshness.longest());
        return new StatusAnswer(read.status(), read.until().isBefore(longest) ? read.until() : longest);
    }

    private byte[] nonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        return nonce;
    }
}
