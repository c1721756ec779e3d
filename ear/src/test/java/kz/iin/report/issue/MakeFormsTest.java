package kz.iin.report.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.stream.IntStream;
import kz.iin.certificate.SealPdf;
import kz.iin.certificate.SealRefused;
import kz.iin.certificate.print.Stationery;
import kz.iin.report.edition.Logged;
import kz.iin.report.edition.MakeReport;
import kz.iin.report.period.ReportKind;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.testing.FreshSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MakeFormsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T04:00:00Z"), ZoneOffset.UTC);
    private static final String WHOLE = """
            select count(*) from report_edition
            where (select count(distinct media_type) from report where edition = number) = 4""";

    @RegisterExtension
    private final Logged log = new Logged(MakeForms.class);

    private Database database;

    @BeforeEach
    void three_days_are_counted() {
        database = FreshSchema.of("forms");
        DemoData.load(database);
        MakeReport reports = new MakeReport(database::connect, CLOCK);
        IntStream.rangeClosed(1, 3)
                .mapToObj(day -> ReportKind.DAILY.of(LocalDate.of(2026, 5, day)))
                .forEach(reports::make);
    }

    @AfterEach
    void the_database_ends() throws IOException {
        database.close();
    }

    @Test
    void every_report_has_its_forms_once() {
        forms((pdf, at) -> pdf).make();
        String before = digests();

        forms((pdf, at) -> pdf).make();

        assertThat(database.count(WHOLE)).isEqualTo(3);
        assertThat(digests()).isEqualTo(before);
    }

    @Test
    void the_page_is_kept_as_it_was_signed() {
        forms((pdf, at) -> {
                    byte[] signed = Arrays.copyOf(pdf, pdf.length + 1);
                    signed[pdf.length] = 'S';
                    return signed;
                })
                .make();

        assertThat(database.count("""
                        select count(*) from report where media_type = 'application/pdf'
                        and get_byte(content, length(content) - 1) = ascii('S') and sha256 = sha256(content)""")).isEqualTo(3);
    }

    @Test
    void where_nobody_signs_there_are_no_forms_and_they_are_made_later() {
        forms((pdf, at) -> {
                    throw new SealRefused("no key", new IOException());
                })
                .make();
        assertThat(database.count("select count(*) from report where media_type <> 'text/csv'"))
                .isZero();

        forms((pdf, at) -> pdf).make();

        assertThat(database.count(WHOLE)).isEqualTo(3);
    }

    @Test
    void one_without_its_csv_is_told_once_and_keeps_no_other_from_having_its_forms() {
        database.execute("""
                insert into report_edition (number, kind, period_from, period_to, counted_at)
                values ('2000-R000001', 'DAILY', '2000-01-01', '2000-01-01', '2000-01-02 09:00+05')""");
        MakeForms forms = forms((pdf, at) -> pdf);

        forms.make();
        forms.make();

        assertThat(forms.makeOf("2000-R000001")).isFalse();
        assertThat(database.count(WHOLE)).isEqualTo(3);
        assertThat(log.records())
                .filteredOn(record -> record.getLevel() == Level.SEVERE)
                .singleElement()
                .satisfies(record -> assertThat(record.getParameters()).containsExactly("2000-R000001"));
    }

    @Test
    void of_two_nodes_at_the_same_moment_each_form_is_made_by_one() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        MakeForms one = forms((pdf, at) -> pdf);
        MakeForms other = forms((pdf, at) -> pdf);
        try {
            for (Future<?> done :
                    nodes.invokeAll(Arrays.asList(Executors.callable(one::make), Executors.callable(other::make)))) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(database.count(WHOLE)).isEqualTo(3);
        assertThat(database.count("select count(*) from report")).isEqualTo(12);
    }

    private MakeForms forms(SealPdf seal) {
        return new MakeForms(database::connect, Stationery.ours(), seal);
    }

    private String digests() {
        return database.text("select string_agg(encode(sha256, 'hex'), ',' order by id) from report");
    }
}
