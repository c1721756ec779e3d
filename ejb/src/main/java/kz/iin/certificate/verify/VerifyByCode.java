package kz.iin.certificate.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.iin.certificate.issue.Verification;
import kz.iin.certificate.issue.VerifyCertificate;
import kz.iin.certificate.proof.Proof;
import kz.iin.certificate.proof.ReadProof;
import kz.iin.number.Iin;

/** Asks about a certificate by the text of its QR code, whole or from its {@code #} on. */
@ApplicationScoped
public class VerifyByCode {

    private VerifyCertificate certificates;
    private ReadProof proofs;

    protected VerifyByCode() {}

    @Inject
    VerifyByCode(VerifyCertificate certificates, ReadProof proofs) {
        this.certificates = certificates;
        this.proofs = proofs;
    }

    /** @param number that the certificate shows: a code from another one is another certificate */
    public Verification of(String number, String text) {
        Optional<Proof> proof = proofs.read(text);
        boolean same = proof.isEmpty() || proof.get().certificateNumber().equals(number);
        return same ? known(proof) : new Verification.Different();
    }

    Verification of(String text) {
        return known(proofs.read(text));
    }

    /** What none of our keys has signed proves nothing. */
    private Verification known(Optional<Proof> proof) {
        return proof.map(said -> certificates.byIin(said.certificateNumber(), new Iin(said.iin())))
                .orElseGet(Verification.Different::new);
    }
}
