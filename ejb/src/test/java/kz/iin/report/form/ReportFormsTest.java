package kz.iin.report.form;

import static kz.iin.report.form.EditionFixture.NAMES;
import static kz.iin.report.form.EditionFixture.may;
import static kz.iin.report.form.EditionFixture.nothingHappened;
import static kz.iin.report.form.EditionFixture.pilot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import kz.iin.certificate.print.Stationery;
import kz.iin.report.edition.Edition;
import kz.iin.report.edition.Line;
import kz.iin.testpdf.Conformance;
import kz.iin.testpdf.PageTables;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** One report in all its forms, each opened and read back. */
class ReportFormsTest {

    private static final ReportTemplate TEMPLATE = new ReportTemplate(Stationery.ours());
    private static final List<DataFile> FILES = List.of(new DataFile("CSV", "ab".repeat(32)));
    private static final String SCHEMA = "/META-INF/wsdl/common/report/v1/report.xsd";
    private static final int FIRST_ROW = 4;

    @Test
    void the_page_keeps_the_rules_of_archives_and_of_accessibility() {
        assertThat(Conformance.faultsOf(TEMPLATE.print(may(), FILES, NAMES))).isEmpty();
    }

    @Test
    void a_report_of_nothing_keeps_them_too() {
        assertThat(Conformance.faultsOf(TEMPLATE.print(nothingHappened(), List.of(), NAMES)))
                .isEmpty();
    }

    @Test
    void the_page_says_in_both_languages_what_was_counted_and_the_change() throws IOException {
        String text = textOf(TEMPLATE.print(may(), FILES, NAMES));

        assertThat(text)
                .contains("Айлық есеп", "Месячный отчёт", "2026-R000005", "01.05.2026 – 31.05.2026")
                .contains("01.04.2026 – 30.04.2026", "01.05.2025 – 31.05.2025", "01.06.2026 09:00:00")
                .contains("Генеральное консульство в Стамбуле", "Ыстамбұлдағы Бас консулдық", "ab".repeat(32))
                .contains("Принято 4 850 4 712 +138 (+2,9 %)", "МЦРИАП: без ответа");
    }

    @Test
    void the_tables_of_the_page_read_back_say_every_number() throws IOException {
        assertThat(PageTables.of(TEMPLATE.print(may(), FILES, NAMES)))
                .isEqualTo(ToldTables.of(may(), FILES, NAMES))
                .hasSizeGreaterThan(2 * 20);
    }

    @Test
    void what_was_told_otherwise_is_printed() throws IOException {
        assertThat(textOf(TEMPLATE.print(may(), FILES, NAMES)))
                .contains("Уточнения к прежнему отчёту: 2026-R000004", "1 200 1 201 +1 (+0,1 %)")
                .contains("Уточнения к прежнему отчёту: 2026-R000003");
    }

    @Test
    void the_same_report_is_the_same_page() {
        assertThat(TEMPLATE.print(may(), FILES, NAMES)).isEqualTo(TEMPLATE.print(may(), FILES, NAMES));
    }

    @Test
    void the_workbook_read_back_says_the_same() throws IOException {
        Edition edition = may();

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook(edition)))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(2).getStringCellValue())
                    .isEqualTo(edition.number());
            assertThat(told(book.getSheetAt(0)))
                    .isEqualTo(
                            edition.lines().stream().map(ReportFormsTest::told).toList());
            assertThat(book.getSheet("2026-R000004")
                            .getRow(FIRST_ROW)
                            .getCell(9)
                            .getNumericCellValue())
                    .isEqualTo(1200);
        }
    }

    @Test
    void the_xml_keeps_our_schema_and_tells_each_fact() throws Exception {
        byte[] xml = EditionXml.of(may());

        assertThatCode(() -> schema().newValidator().validate(source(xml))).doesNotThrowAnyException();
        assertThat(new String(xml, StandardCharsets.UTF_8))
                .contains(
                        "<delta report=\"2026-R000004\" measure=\"RECEIVED\" mission=\"TUR-IST\" told=\"1200\" counted=\"1201\"",
                        "<delta report=\"2026-R000003\" measure=\"HANDED_OVER\" mission=\"RUS-MOW\" told=\"0\" counted=\"2\"")
                .containsOnlyOnce(" measure=\"NUMBERS_OF_SERIES\" mission=\"USA-NYC\" key=\"MVD\"");
    }

    @Test
    void the_final_report_of_a_pilot_keeps_the_rules_and_says_with_what_it_is_compared() throws Exception {
        byte[] page = TEMPLATE.print(pilot(), FILES, NAMES);
        byte[] xml = EditionXml.of(pilot());

        assertThat(Conformance.faultsOf(page)).isEmpty();
        assertThat(textOf(page))
                .contains("Пилоттық жобаның қорытынды есебі", "Итоговый отчёт о пилотном проекте")
                .contains("18.04.2025 – 31.12.2025", "13.04.2024 – 31.12.2024", "18.04.2024 – 31.12.2024");
        assertThatCode(() -> schema().newValidator().validate(source(xml))).doesNotThrowAnyException();
        assertThat(new String(xml, StandardCharsets.UTF_8)).contains(" kind=\"PILOT\" from=\"2025-04-18\"");
        assertThat(workbook(pilot())).isNotEmpty();
    }

    @Test
    void a_measure_that_the_schema_does_not_know_is_refused() {
        String other = new String(EditionXml.of(may()), StandardCharsets.UTF_8).replace("RECEIVED\"", "SOLD\"");

        assertThatExceptionOfType(SAXException.class)
                .isThrownBy(() -> schema().newValidator().validate(source(other.getBytes(StandardCharsets.UTF_8))))
                .withMessageContaining("SOLD");
    }

    private static byte[] workbook(Edition edition) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new EditionXlsx(NAMES).write(edition, edition.lines(), file);
        return file.toByteArray();
    }

    private static List<String> told(Sheet sheet) {
        List<String> told = new ArrayList<>();
        for (int place = FIRST_ROW; place <= sheet.getLastRowNum(); place++) {
            Row row = sheet.getRow(place);
            told.add("%s %s %s %d %d %d"
                    .formatted(
                            row.getCell(0).getStringCellValue(),
                            row.getCell(3).getStringCellValue(),
                            row.getCell(6).getStringCellValue(),
                            (long) row.getCell(9).getNumericCellValue(),
                            (long) row.getCell(11).getNumericCellValue(),
                            (long) row.getCell(13).getNumericCellValue()));
        }
        return told;
    }

    private static String told(Line line) {
        return "%s %s %s %d %d %d"
                .formatted(
                        line.measure(),
                        line.mission().orElse(""),
                        line.key().orElse(""),
                        line.count(),
                        line.change(),
                        line.yearlyChange());
    }

    private static Schema schema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(ReportFormsTest.class.getResource(SCHEMA));
    }

    private static StreamSource source(byte[] xml) {
        return new StreamSource(new ByteArrayInputStream(xml));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).replace('\u00A0', ' ').replace("\u200B", "");
        }
    }
}
