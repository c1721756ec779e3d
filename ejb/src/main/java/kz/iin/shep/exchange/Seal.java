package kz.iin.shep.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import kz.iin.access.SenderCertificate;
import kz.iin.access.admission.Senders;
import kz.iin.keys.KeyRing;
import kz.iin.shep.Envelope;
import kz.iin.signature.KeyForm;
import kz.iin.signature.SignBody;
import kz.iin.signature.SigningKey;
import kz.iin.signature.Verdict;
import kz.iin.signature.VerifySignature;
import kz.iin.signature.XmlLimits;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one way out to the gateway and in from it. */
@ApplicationScoped
public class Seal {

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "iin.shep.key", defaultValue = "shep-1")
    private String keyName;

    @Inject
    @ConfigProperty(name = "iin.shep.key.form", defaultValue = "CERTIFICATE")
    private KeyForm form;

    private Senders senders;
    private VerifySignature verification;
    private volatile SignBody signing;

    protected Seal() {}

    @Inject
    Seal(Senders senders, Trust trust) {
        this.senders = senders;
        verification = new VerifySignature(XmlLimits.USUAL, senders::signingWith, trust);
    }

    /**
     * @param payload what stands in the SOAP body
     * @return the envelope, signed with our key
     */
    public byte[] sign(String payload) {
        return signer().sign(Envelope.around(payload).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws NotOpened when the signature is not to be believed */
    public Opened open(byte[] received) {
        Verdict verdict = verification.verify(received, clock.instant());
        if (verdict instanceof Verdict.Rejected rejected) {
            throw new NotOpened(rejected.reason());
        }
        Verdict.Verified verified = (Verdict.Verified) verdict;
        return new Opened(Envelope.payload(verified.content()), verified.certificate());
    }

    /** Whether a message opened with this certificate was signed by that sender. */
    public boolean isOf(String senderId, X509Certificate certificate) {
        return senders.find(senderId)
                .filter(known -> known.certificates(SenderCertificate.Use.SIGNATURE, clock.instant())
                        .contains(certificate))
                .isPresent();
    }

    private SignBody signer() {
        if (signing == null) {
            kz.iin.keys.SigningKey key = keys.signingKey(keyName);
            signing = new SignBody(new SigningKey(key.key(), key.certificate()), form);
        }
        return signing;
    }
}
