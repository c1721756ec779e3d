package kz.iin.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.DeclineGround;
import kz.iin.application.Declined;
import kz.iin.application.Declining;
import kz.iin.decision.RefusalGround;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTemplateTest {

    private static final SlipTemplate TEMPLATE = new SlipTemplate();
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** Still 1 March in New York. */
    private static final Instant AT = Instant.parse("2026-03-02T03:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "kk, Құжаттарды қабылдаудан бас тарту туралы хабарлама",
        "ru, Уведомление об отказе в приёме документов",
        "en, Notice that documents were not accepted"
    })
    void a_notice_says_number_day_reason_and_complaint_in_the_language_of_the_applicant(String language, String title)
            throws IOException {
        Slip slip = notice(language, Map.of(DeclineGround.NO_CONSENT, "1234-X"));

        String text = textOf(TEMPLATE.print(slip, AT));

        assertThat(text).contains(title, "2026-D00000042", "01.03.2026", "1234-X", "94-V", "25");
    }

    @Test
    void the_longest_notice_is_set_on_one_page() throws IOException {
        Map<DeclineGround, String> reasons = new EnumMap<>(DeclineGround.class);
        Stream.of(DeclineGround.values()).forEach(ground -> reasons.put(ground, "Жоқ ".repeat(125)));

        byte[] pdf = TEMPLATE.print(notice("kk", reasons), AT);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void the_same_slip_is_the_same_file() {
        Slip slip = notice("ru", Map.of(DeclineGround.INCOMPLETE, "Нет копии"));

        assertThat(TEMPLATE.print(slip, AT)).isEqualTo(TEMPLATE.print(slip, AT));
    }

    @Test
    void a_refusal_is_told_in_each_language_from_a_page_of_its_own_on_with_reason_and_complaint() throws IOException {
        byte[] pdf = TEMPLATE.print(refusal("Құжат жарамсыз"), AT);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
        assertThat(textOf(pdf))
                .contains(
                        "Мемлекеттік қызметті көрсетуден бас тарту", "об отказе в оказании", "the service was refused")
                .contains("2026-00000042", "01.03.2026", "Құжат жарамсыз", "пяти рабочих дней", "five working days");
    }

    @Test
    void the_longest_refusal_is_set_on_as_many_pages_as_it_takes() throws IOException {
        String end = "соңы";
        byte[] pdf = TEMPLATE.print(refusal("Жоқ ".repeat(499) + end), AT);

        assertThat(textOf(pdf).split(end)).hasSize(3 * RefusalGround.values().length + 1);
    }

    private static List<Slip> refusal(String reason) {
        NoticeTexts texts = new NoticeTexts();
        List<RefusalNotice.NoticedGround> grounds = Stream.of(RefusalGround.values())
                .map(ground -> new RefusalNotice.NoticedGround(ground, texts.ground(ground), reason))
                .toList();
        RefusalNotice notice =
                new RefusalNotice(new ApplicationNumber("2026-00000042"), "USA-NYC", AT, grounds, texts.complaint());
        return Stream.of("kk", "ru", "en")
                .map(Locale::forLanguageTag)
                .map(language -> PrintSlips.refusal(notice, "New York", NEW_YORK, language))
                .toList();
    }

    private static Slip notice(String language, Map<DeclineGround, String> reasons) {
        Declining declining =
                new Declining(new UUID(0, 42), "USA-NYC", "officer.nyc", Locale.forLanguageTag(language), reasons);
        return PrintSlips.notice(new Declined("2026-D00000042", AT, declining), "New York", NEW_YORK);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
