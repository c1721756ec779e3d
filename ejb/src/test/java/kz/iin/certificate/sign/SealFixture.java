package kz.iin.certificate.sign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.iin.certificate.CertificateContent;
import kz.iin.certificate.CertificatePage;
import kz.iin.certificate.CertificateTemplate;
import kz.iin.certificate.Holder;
import kz.iin.certificate.HolderDocument;
import kz.iin.certificate.Marks;
import kz.iin.certificate.PrintedName;
import kz.iin.certificate.Wording;
import kz.iin.certificate.print.Stationery;

/** An invented certificate as it is printed. */
public final class SealFixture {

    private SealFixture() {}

    public static byte[] aPrintedCertificate(Instant at) {
        Marks marks = Marks.of("https://iin.example/verify/#0", "https://iin.example/verify/");
        CertificatePage page = new CertificatePage(aCertificate("MARTINEZ GARCIA", "ANA MARIA"), marks);
        return new CertificateTemplate(Stationery.ours()).render(page, at);
    }

    public static CertificateContent aCertificate(String surname, String given) {
        Wording spain = new Wording("Испания", "Испания", "Spain");
        PrintedName name = new PrintedName(Optional.of(surname), Optional.of(given), Optional.empty());
        return new CertificateContent(
                "ESP-MAD-2026-00000123",
                "841017450121",
                LocalDate.of(2026, 3, 2),
                new Holder(name, Optional.empty(), "17.10.1984", "F", spain),
                new HolderDocument(new Wording("Паспорт", "Паспорт", "Passport"), "XX0000001", spain),
                new Wording("Елшілік", "Посольство", "Embassy"));
    }
}
