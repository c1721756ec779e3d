package kz.iin.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.iin.certificate.print.Stationery;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** An invented holder, and the reader of what was printed. */
final class CertificateFixture {

    static final CertificateTemplate TEMPLATE = new CertificateTemplate(Stationery.ours());
    static final CertificateTexts TEXTS = new CertificateTexts(Stationery.ours());
    static final Instant AT = Instant.parse("2026-03-02T05:30:00Z");

    static final Marks MARKS =
            Marks.of("https://iin.example/verify/#IIN-ANK-2026-000123", "https://iin.example/verify/");

    private static final Wording TURKEY = new Wording("Түркия", "Турция", "Türkiye");

    private CertificateFixture() {}

    static CertificateContent aCertificate() {
        return aCertificateFor(
                name("ÖZTÜRK", "ÇAĞLA IŞIL", "KEMAL KIZI"), Optional.of(name("ӨЗТҮРІК", "ЧАҒЛА ЫШЫЛ", "КЕМАЛҚЫЗЫ")));
    }

    static CertificateContent aCertificateForSurname(String surname) {
        return aCertificateFor(name(surname, "GIVEN", "PATRONYMIC"), Optional.empty());
    }

    static CertificateContent aCertificateFor(PrintedName latin, Optional<PrintedName> cyrillic) {
        return aCertificateFor(new Holder(latin, cyrillic, "17.10.1984", "F", TURKEY));
    }

    static CertificateContent aCertificateFor(Holder holder) {
        return new CertificateContent(
                "IIN-ANK-2026-000123",
                "841017450123",
                LocalDate.of(2026, 3, 2),
                holder,
                new HolderDocument(
                        new Wording("Шетел паспорты", "Иностранный паспорт", "Foreign passport"), "U12345678", TURKEY),
                new Wording(
                        "Қазақстан Республикасының Түркия Республикасындағы Елшілігі",
                        "Посольство Республики Казахстан в Турецкой Республике",
                        "Embassy of the Republic of Kazakhstan in the Republic of Türkiye"));
    }

    static PrintedName name(String surname, String givenNames, String patronymic) {
        return new PrintedName(Optional.of(surname), Optional.of(givenNames), Optional.of(patronymic));
    }

    static PrintedName mononym(String givenNames) {
        return new PrintedName(Optional.empty(), Optional.of(givenNames), Optional.empty());
    }

    static byte[] print(CertificateContent content) {
        return TEMPLATE.render(page(content), AT);
    }

    static CertificatePage page(CertificateContent content) {
        return new CertificatePage(content, MARKS);
    }

    static String textOf(CertificateContent content) {
        return textOf(print(content));
    }

    /** The text of the page as a reader extracts it, white space evened out. */
    static String textOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
