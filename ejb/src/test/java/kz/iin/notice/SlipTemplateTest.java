package kz.iin.notice;

import static kz.iin.notice.SlipFixture.AT;
import static kz.iin.notice.SlipFixture.TEMPLATE;
import static kz.iin.notice.SlipFixture.annulment;
import static kz.iin.notice.SlipFixture.everyReason;
import static kz.iin.notice.SlipFixture.notice;
import static kz.iin.notice.SlipFixture.refusal;
import static kz.iin.notice.SlipFixture.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.DeclineGround;
import kz.iin.decision.RefusalGround;
import kz.iin.notice.RefusalNotice.Addressee;
import kz.iin.person.PersonName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTemplateTest {

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
        byte[] pdf = TEMPLATE.print(notice("kk", everyReason("Жоқ ".repeat(125))), AT);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void every_page_is_compressed_the_first_with_its_arms_and_the_next_without_a_drawing() throws IOException {
        byte[] pdf = TEMPLATE.print(refusal("Жоқ ".repeat(499)), AT);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPages())
                    .hasSize(6)
                    .allSatisfy(page -> assertThat(filterOf(page)).isEqualTo(COSName.FLATE_DECODE));
        }
    }

    @Test
    void a_word_longer_than_its_line_is_broken_and_not_lost() throws IOException {
        String endless = "Ж".repeat(500);

        String notice = textOf(TEMPLATE.print(List.of(notice("ru", everyReason(endless))), AT));
        String refusal = textOf(TEMPLATE.print(refusal(endless), AT));

        assertThat(notice.replace(" ", "")).contains(endless);
        assertThat(refusal.replace(" ", "")).contains(endless);
    }

    @Test
    void the_longest_names_of_an_applicant_fit() throws IOException {
        String part = "W".repeat(PersonName.LONGEST_PART);
        String cyrillic = "Щ".repeat(PersonName.LONGEST_PART);
        Addressee longest = new Addressee(
                PersonName.of(part, part, part), Optional.of(PersonName.of(cyrillic, cyrillic, cyrillic)));

        String text = textOf(TEMPLATE.print(refusal(longest, "-"), AT));

        assertThat(text.replace(" ", "")).contains(part + part + part + cyrillic + cyrillic + cyrillic);
    }

    @ParameterizedTest
    @CsvSource({"kk, бұйрық 5", "ru, приказ 5", "en, order 5"})
    void a_declined_application_names_the_act_of_its_day_in_the_language_of_the_applicant(String language, String act)
            throws IOException {
        Map<DeclineGround, String> reasons = Map.of(DeclineGround.OUTSIDE_RULES, "1234-X");

        assertThat(textOf(TEMPLATE.print(List.of(notice(language, reasons)), AT)))
                .contains("(" + act + "). 1234-X");
        assertThat(textOf(TEMPLATE.print(List.of(notice(language, reasons, Optional.empty())), AT)))
                .contains(". 1234-X")
                .doesNotContain("{act}", "()");
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
                .contains("NOVAK JAN НОВАК ЯН", "Қазақстан Республикасының Ішкі істер министрлігі, operator.one")
                .contains("2026-00000042", "01.03.2026", "Құжат жарамсыз", "пяти рабочих дней", "five working days");
    }

    @Test
    void an_annulment_is_told_in_each_language_with_both_numbers_and_the_reason() throws IOException {
        byte[] pdf = TEMPLATE.print(annulment("GBD FL has another number."), AT);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
        assertThat(textOf(pdf))
                .contains("жойылғаны туралы", "об аннулировании", "was annulled")
                .contains("2026-00000042", "NOVAK JAN", "900228500017", "01.03.2026", "operator.two")
                .contains("ол күшінде қалады: 800101050003.", "stays in force: 800101050003.")
                .contains("GBD FL has another number.");
    }

    @Test
    void a_refusal_because_of_a_number_names_it_in_each_language() {
        String text = textOf(TEMPLATE.print(refusal("Looked at by hand."), AT));

        assertThat(text)
                .contains(
                        "Адамның нөмірі: 800101050003. Looked",
                        "ИИН лица: 800101050003. Looked",
                        "Number of the person: 800101050003. Looked");
        assertThat(text.split("800101050003")).hasSize(3 + 1);
    }

    @Test
    void the_longest_refusal_is_set_on_as_many_pages_as_it_takes() throws IOException {
        String end = "соңы";
        byte[] pdf = TEMPLATE.print(refusal("Жоқ ".repeat(499) + end), AT);

        assertThat(textOf(pdf).split(end)).hasSize(3 * RefusalGround.values().length + 1);
    }

    private static COSBase filterOf(PDPage page) {
        return ((COSStream) page.getCOSObject().getDictionaryObject(COSName.CONTENTS)).getFilters();
    }
}
