package kz.iin.shep.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import kz.iin.access.SenderCertificate;
import kz.iin.access.admission.Senders;
import kz.iin.keys.KeyRing;
import kz.iin.shep.Envelope;
import kz.iin.signature.KeyForm;
import kz.iin.signature.SignBody;
import kz.iin.signature.SigningAlgorithm;
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
    private List<String> keyNames;

    @Inject
    @ConfigProperty(name = "iin.shep.key.form", defaultValue = "CERTIFICATE")
    private KeyForm form;

    private Senders senders;
    private VerifySignature verification;
    /** In the order of the configuration. */
    private volatile List<SignBody> signing;

    protected Seal() {}

    @Inject
    Seal(Senders senders, Trust trust) {
        this.senders = senders;
        verification = new VerifySignature(XmlLimits.USUAL, senders::signingWith, trust);
    }

    /**
     * @param payload what stands in the SOAP body
     * @return the envelope, signed with the first of our keys
     */
    public byte[] sign(String payload) {
        return sign(payload, signers().get(0));
    }

    /** Signed with our key of the algorithm that whoever asks has signed with, if we have one; else with the first. */
    public byte[] answer(String payload, SigningAlgorithm asked) {
        return signers().stream()
                .filter(signer -> signer.algorithm() == asked)
                .findFirst()
                .map(signer -> sign(payload, signer))
                .orElseGet(() -> sign(payload));
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

    private static byte[] sign(String payload, SignBody signer) {
        return signer.sign(Envelope.around(payload).getBytes(StandardCharsets.UTF_8));
    }

    private List<SignBody> signers() {
        if (signing == null) {
            signing = keyNames.stream().map(this::signer).toList();
        }
        return signing;
    }

    private SignBody signer(String keyName) {
        kz.iin.keys.SigningKey key = keys.signingKey(keyName);
        return new SignBody(new SigningKey(key.key(), key.certificate(), keys.device()), form);
    }
}
