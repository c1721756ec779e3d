package kz.iin.notification.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ReplyAddress;
import kz.iin.application.reading.Mission;
import kz.iin.calendar.Zones;
import kz.iin.mail.Mail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriteLetterTest {

    private static final Mission MISSION =
            new Mission("TUR-IST", "Бас консулдық", "Генеральное консульство", "Consulate General", Zones.ASTANA);

    @ParameterizedTest
    @CsvSource({
        "kk, 2026-00000042 өтініші қабылданды, Бас консулдық",
        "ru, Заявление 2026-00000042 принято, Генеральное консульство",
        "en, Application 2026-00000042 was accepted, Consulate General"
    })
    void a_receipt_names_number_mission_and_day_in_the_language_that_was_chosen(
            String language, String subject, String mission) {
        Mail mail = letter(language).receipt(LocalDate.of(2026, 3, 3));

        assertThat(mail.subject()).isEqualTo(subject);
        assertThat(mail.text()).contains("2026-00000042", mission, "03.03.2026");
        assertThat(mail.recipient()).isEqualTo("a.applicant@mail.example");
    }

    @ParameterizedTest
    @CsvSource({"kk, анық еместігі", "ru, недостоверность", "en, unreliable"})
    void a_refusal_names_its_ground_as_the_law_does(String language, String words) {
        Mail mail = letter(language).refused(List.of("UNRELIABLE_DOCUMENTS"));

        assertThat(mail.text()).contains(words).contains("19-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void each_letter_is_another_event_and_leaves_no_place_of_its_text_open(String language) {
        List<Mail> mails = Stream.of(
                        letter(language).receipt(LocalDate.of(2026, 3, 3)),
                        letter(language).ready(),
                        letter(language).refused(List.of("CONTRARY_TO_LAW")))
                .toList();

        assertThat(mails)
                .extracting(Mail::event)
                .containsExactly(
                        "applicant RECEIPT 2026-00000042",
                        "applicant READY 2026-00000042",
                        "applicant REFUSED 2026-00000042");
        assertThat(mails)
                .allSatisfy(mail -> assertThat(mail.subject() + mail.text()).doesNotContain("{", "}", "\\n", "''"));
    }

    private static WriteLetter letter(String language) {
        return new WriteLetter(
                new ApplicationNumber("2026-00000042"),
                MISSION,
                new ReplyAddress("a.applicant@mail.example", language));
    }
}
