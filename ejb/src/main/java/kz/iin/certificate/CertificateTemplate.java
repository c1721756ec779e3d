package kz.iin.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.iin.certificate.print.PrintedForm;

/** The form of the registration certificate, ready to be filled in. Costly to make, cheap to use, safe for many threads. */
public final class CertificateTemplate {

    private final CertificateTexts texts = new CertificateTexts();
    private final PrintedForm form = new PrintedForm(CertificateTemplate.class, "certificate.fo.xsl");

    public CertificateTemplate() {
        render(specimen(), Instant.EPOCH);
    }

    /**
     * @param at the moment that the document names as its creation
     * @return a PDF of one page, PDF/A-2a and PDF/UA-1, not yet signed; the same bytes for the same content and moment
     * @throws kz.iin.certificate.print.UnprintableCertificate if anything would be printed otherwise than given
     */
    public byte[] render(CertificateContent content, Instant at) {
        List<PrintedField> fields = PrintedField.of(content, texts);
        requireGlyphs(content, fields);
        return form.print(CertificateXml.of(content, fields, texts), at);
    }

    private void requireGlyphs(CertificateContent content, List<PrintedField> fields) {
        form.requireGlyphs("certificateNumber", content.certificateNumber());
        PrintedField mission = PrintedField.wording("mission", content.mission());
        mission.lines().forEach(line -> form.requireGlyphs("mission", line));
        fields.forEach(field -> field.lines().forEach(line -> form.requireGlyphs(field.key(), line)));
    }

    /** The first document warms FOP up and shows at start-up, not at the counter, that the form can be printed. */
    private static CertificateContent specimen() {
        Wording specimen = new Wording("Үлгі", "Образец", "Specimen");
        PrintedName name = new PrintedName(Optional.of("SPECIMEN"), Optional.empty(), Optional.empty());
        return new CertificateContent(
                "0",
                "000000000000",
                LocalDate.EPOCH,
                new Holder(name, Optional.empty(), "0000", "X", specimen),
                new HolderDocument(specimen, "0", specimen),
                specimen);
    }
}
