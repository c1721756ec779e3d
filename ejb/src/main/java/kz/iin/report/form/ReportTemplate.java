package kz.iin.report.form;

import java.util.List;
import kz.iin.certificate.print.PrintedForm;
import kz.iin.certificate.print.Stationery;
import kz.iin.report.edition.Edition;

/** The printed form of reports, in Kazakh and in Russian. Costly to make, cheap to use, safe for many threads. */
public final class ReportTemplate {

    public static final String MEDIA_TYPE = "application/pdf";

    private final Stationery stationery;
    private final PrintedForm form;

    public ReportTemplate(Stationery stationery) {
        this.stationery = stationery;
        form = new PrintedForm(stationery, ReportTemplate.class, "report.fo.xsl");
    }

    /**
     * @param files that the page vouches for
     * @return a PDF, PDF/A-2a and PDF/UA-1, not yet signed; the same bytes for the same report
     * @throws kz.iin.certificate.print.UnprintableCertificate if anything would be printed otherwise than given
     */
    public byte[] print(Edition edition, List<DataFile> files, Names names) {
        List<Part> parts = new WriteParts(names).of(edition, files);
        parts.forEach(this::requireGlyphs);
        return form.printPages(PartsXml.of(parts, stationery), edition.countedAt());
    }

    private void requireGlyphs(Part part) {
        part.sections().stream()
                .flatMap(section -> section.rows().stream())
                .forEach(row -> form.requireGlyphs("label", row.label()));
    }
}
