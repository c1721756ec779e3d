package kz.iin.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.iin.certificate.print.PrintedForm;
import kz.iin.certificate.print.Stationery;

/** The form of the registration certificate, ready to be filled in. Costly to make, cheap to use, safe for many threads. */
public final class CertificateTemplate {

    private final CertificateTexts texts;
    private final PrintedForm form;

    public CertificateTemplate(Stationery stationery) {
        texts = new CertificateTexts(stationery);
        form = new PrintedForm(stationery, CertificateTemplate.class, "certificate.fo.xsl");
        render(specimen(), Instant.EPOCH);
    }

    /**
     * @param at the moment that the document names as its creation
     * @return a PDF of one page, PDF/A-2a and PDF/UA-1, not yet signed; the same bytes for the same page and moment
     * @throws kz.iin.certificate.print.UnprintableCertificate if anything would be printed otherwise than given
     */
    public byte[] render(CertificatePage page, Instant at) {
        requireGlyphs(page);
        return form.print(CertificateXml.of(List.of(page), texts), at);
    }

    /** The same, of several certificates: as many pages, in their order. */
    public byte[] render(List<CertificatePage> pages, Instant at) {
        pages.forEach(this::requireGlyphs);
        return form.print(CertificateXml.of(pages, texts), at, pages.size());
    }

    private void requireGlyphs(CertificatePage page) {
        CertificateContent content = page.content();
        form.requireGlyphs("certificateNumber", content.certificateNumber());
        PrintedField mission = PrintedField.wording("mission", content.mission());
        mission.lines().forEach(line -> form.requireGlyphs("mission", line));
        PrintedField.of(content, texts)
                .forEach(field -> field.lines().forEach(line -> form.requireGlyphs(field.key(), line)));
        page.marks().signer().ifPresent(signer -> form.requireGlyphs("signer", signer));
    }

    /** The first document warms FOP up and shows at start-up, not at the counter, that the form can be printed. */
    private static CertificatePage specimen() {
        Wording specimen = new Wording("Үлгі", "Образец", "Specimen");
        PrintedName name = new PrintedName(Optional.of("SPECIMEN"), Optional.empty(), Optional.empty());
        CertificateContent content = new CertificateContent(
                "0",
                "000000000000",
                LocalDate.EPOCH,
                new Holder(name, Optional.empty(), "0000", "X", specimen),
                new HolderDocument(specimen, "0", specimen),
                specimen);
        return new CertificatePage(content, Marks.of("0", "0"));
    }
}
