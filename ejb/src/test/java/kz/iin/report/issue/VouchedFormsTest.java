package kz.iin.report.issue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.iin.certificate.print.Stationery;
import kz.iin.certificate.sign.Confirmation;
import kz.iin.certificate.sign.SealForm;
import kz.iin.certificate.sign.SignPdf;
import kz.iin.keys.KeyRing;
import kz.iin.keys.KeyStoreFixture;
import kz.iin.keys.KeySuccession;
import kz.iin.report.form.EditionFixture;
import kz.iin.report.form.Form;
import kz.iin.report.form.ReportTemplate;
import kz.iin.shared.Sha256;
import kz.iin.testpdf.PageTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who has the signed page of a report needs no more to know whether another form of it was altered. */
class VouchedFormsTest {

    private static final byte[] CSV = "report,count\r\n2026-R000005,1200\r\n".getBytes(StandardCharsets.UTF_8);
    private static final String KEY = KeyStoreFixture.SIGNING_BY_CURVE;

    @TempDir
    private static Path folder;

    private static KeyRing ring;
    private static Instant now;
    private static Map<Form, byte[]> forms;

    @BeforeAll
    static void the_forms_are_made_and_the_page_is_signed() throws Exception {
        ring = KeyStoreFixture.ringIn(folder);
        now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
        SignPdf signing = new SignPdf(new KeySuccession(ring, List.of(KEY)), SealForm.basic());
        Rendering rendering = new Rendering(
                new ReportTemplate(Stationery.ours()), EditionFixture.NAMES, (pdf, at) -> signing.seal(pdf, now));
        forms = rendering.of(EditionFixture.may(), CSV);
        forms.put(Form.CSV, CSV);
    }

    @Test
    void the_page_that_names_them_is_signed() {
        assertThat(indication(forms.get(Form.PDF))).isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void a_page_that_was_altered_vouches_for_nothing() {
        byte[] page = forms.get(Form.PDF).clone();
        int drawn = new String(page, StandardCharsets.ISO_8859_1).indexOf("stream");

        page[drawn + 20]++;

        assertThat(indication(page)).isEqualTo(Indication.TOTAL_FAILED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PDF")
    void a_form_with_a_byte_altered_is_not_the_one_that_the_page_names(Form form) throws IOException {
        byte[] made = forms.get(form);

        List<String> vouched = vouched(form);

        assertThat(vouched).hasSize(2).containsOnly(digest(made));
        assertThat(IntStream.iterate(0, place -> place < made.length, place -> place + 101))
                .allSatisfy(place -> assertThat(vouched).doesNotContain(digest(altered(made, place))));
    }

    @Test
    void a_count_that_was_altered_in_the_data_is_noticed() throws IOException {
        String other = new String(CSV, StandardCharsets.UTF_8).replace("1200", "1201");

        assertThat(vouched(Form.CSV)).doesNotContain(digest(other.getBytes(StandardCharsets.UTF_8)));
    }

    private static Indication indication(byte[] page) {
        return Confirmation.of(page, ring.signingKey(KEY).chain(), now).indication();
    }

    /** The digest that the page names, in Kazakh and in Russian. */
    private static List<String> vouched(Form form) throws IOException {
        return PageTables.of(forms.get(Form.PDF)).stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.get(0).equals(form.name()))
                .map(row -> row.get(1))
                .toList();
    }

    private static byte[] altered(byte[] made, int place) {
        byte[] altered = made.clone();
        altered[place]++;
        return altered;
    }

    private static String digest(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content));
    }
}
