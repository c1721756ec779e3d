package kz.iin.notice;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.iin.certificate.print.PrintedForm;
import kz.iin.certificate.print.Stationery;

/** The form of all slips. Costly to make, cheap to use, safe for many threads. */
final class SlipTemplate {

    private final Stationery stationery;
    private final PrintedForm form;

    SlipTemplate(Stationery stationery) {
        this.stationery = stationery;
        form = new PrintedForm(stationery, SlipTemplate.class, "slip.fo.xsl");
    }

    /**
     * @return a PDF of one page; the same bytes for the same slip and moment
     * @throws kz.iin.certificate.print.UnprintableCertificate if anything would be printed otherwise than given
     */
    byte[] print(Slip slip, Instant at) {
        requireGlyphs(slip);
        return form.print(SlipXml.of(List.of(slip), stationery), at);
    }

    /**
     * @param slips each from a page of its own on, and as long as it takes
     * @return one PDF; the same bytes for the same slips and moment
     * @throws kz.iin.certificate.print.UnprintableCertificate if anything would be printed otherwise than given
     */
    byte[] print(List<Slip> slips, Instant at) {
        slips.forEach(this::requireGlyphs);
        return form.printPages(SlipXml.of(slips, stationery), at);
    }

    private void requireGlyphs(Slip slip) {
        Stream.concat(Stream.of(slip.title(), slip.mission()), slip.paragraphs().stream())
                .forEach(text -> form.requireGlyphs("slip", text));
        slip.lines().forEach(line -> form.requireGlyphs("line", line.value()));
    }
}
