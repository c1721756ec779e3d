package kz.iin.certificate.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.iin.certificate.CertificateContent;
import kz.iin.certificate.ProveCertificate;
import kz.iin.certificate.SealRefused;
import kz.iin.keys.SigningKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes an address that any reader of codes opens, the proof behind its {@code #}: that part stays in the browser, so neither
 * the person nor the number comes to a server or into its log. Where no key is named, the certificate's number stands there.
 */
@ApplicationScoped
public class SignProof implements ProveCertificate {

    private String address;
    private ProofKeys keys;
    private Clock clock;

    protected SignProof() {}

    @Inject
    public SignProof(
            @ConfigProperty(name = "iin.verify.address", defaultValue = "http://127.0.0.1:8080/iin/verify/")
                    String address,
            ProofKeys keys,
            Clock clock) {
        this.address = address;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public String qrText(CertificateContent content) {
        return address + "#" + (keys.keys().all().isEmpty() ? content.certificateNumber() : token(Proof.of(content)));
    }

    private String token(Proof proof) {
        SigningKey key = keys.keys()
                .inForce(clock.instant())
                .orElseThrow(() -> new SealRefused("no key for QR codes is in force"));
        return Numerals.of(ProofToken.encode(
                proof, ProofKeys.idOf(key), content -> keys.keys().sign(key, ProofKeys.ALGORITHM, content)));
    }
}
