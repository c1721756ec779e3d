package kz.iin.verify;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.iin.certificate.CertificateContent;
import kz.iin.certificate.Holder;
import kz.iin.certificate.HolderDocument;
import kz.iin.certificate.PrintedName;
import kz.iin.certificate.Wording;
import kz.iin.certificate.proof.ProofKeys;
import kz.iin.certificate.proof.SignProof;
import kz.iin.contract.provided.mfa.v1.GetCertificateResponse;
import kz.iin.contract.provided.mvd.v1.AnnulNumber;
import kz.iin.journey.Journey;
import kz.iin.keys.KeyRing;
import kz.iin.run.DemoData;
import kz.iin.run.ServerKeys;
import kz.iin.testing.Installation;

/** A certificate that the server issued, with all that somebody may hold of it. */
record IssuedOnServer(String application, String number, String born, byte[] pdf, String qrText) {

    static IssuedOnServer on(Installation installation) throws Exception {
        DemoData.load(installation.database());
        Journey journey = new Journey(installation.address());
        String application = journey.submitAnew();
        String iin = journey.form(application);
        GetCertificateResponse certificate = journey.certificate(application).orElseThrow();
        String number = certificate.getCertificateNumber();
        return new IssuedOnServer(
                application,
                number,
                installation.database().text("select birth_date from application where number = '" + application + "'"),
                Journey.bytes(certificate.getContent()),
                qrText(installation.keys(), number, iin));
    }

    /** Made as the server makes it, with its own key. */
    private static String qrText(ServerKeys keys, String number, String iin) {
        KeyRing ring = new KeyRing(keys.store(), "PKCS12", Optional.of(keys.password()), Optional.empty());
        ProofKeys proofs = new ProofKeys(ring, Optional.of(List.of(ServerKeys.PROOFS)));
        return new SignProof("https://iin.example.kz/iin/verify/", proofs, Clock.systemUTC())
                .qrText(content(number, iin));
    }

    private static CertificateContent content(String number, String iin) {
        Wording any = new Wording("-", "-", "-");
        PrintedName name = new PrintedName(Optional.of("SPECIMEN"), Optional.of("ANNA"), Optional.empty());
        Holder holder = new Holder(name, Optional.empty(), "17.10.1984", "F", any);
        return new CertificateContent(
                number, iin, LocalDate.of(2026, 3, 2), holder, new HolderDocument(any, "X", any), any);
    }

    /** By another operator than the one who decided. */
    void annul(Journey journey) throws Exception {
        AnnulNumber request = new AnnulNumber();
        request.setApplicationNumber(application);
        request.setIin(journey.standing(application).getIin());
        request.setOperator("operator.two");
        request.setReason("Formed for the wrong person.");
        journey.callers().mvd().annulNumber(request);
    }

    String proof() {
        return qrText.substring(qrText.indexOf('#'));
    }
}
