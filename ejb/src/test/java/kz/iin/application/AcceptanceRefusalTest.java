package kz.iin.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptanceRefusalTest {

    private static final UUID REQUEST_ID = UUID.fromString("6a6a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a03");
    private static final Map<DeclineGround, String> REASONS =
            Map.of(DeclineGround.INCOMPLETE, "Нет копии", DeclineGround.DOCUMENT_EXPIRED, "01.03.2026");

    @Test
    void it_has_a_number_of_its_own_that_is_none_of_an_application() {
        Declined declined = refusal().told();

        assertThat(declined.number()).isEqualTo("2026-D00000042");
        assertThat(declined.declining()).isEqualTo(declining("ru", REASONS));
    }

    @Test
    void it_knows_the_request_it_was_made_by() {
        assertThat(refusal().isMadeBy(declining("ru", REASONS))).isTrue();
        assertThat(refusal().isMadeBy(declining("kk", REASONS))).isFalse();
        assertThat(refusal().isMadeBy(declining("ru", Map.of(DeclineGround.INCOMPLETE, "Нет копии"))))
                .isFalse();
    }

    @Test
    void it_has_at_least_one_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> declining("ru", Map.of()))
                .withMessage("reason: at least one");
    }

    @Test
    void what_is_missing_is_said_in_five_hundred_letters() {
        Map<DeclineGround, String> longest = Map.of(DeclineGround.INCOMPLETE, "\u0436".repeat(500));
        Map<DeclineGround, String> tooLong = Map.of(DeclineGround.INCOMPLETE, "\u0436".repeat(501));

        assertThat(declining("ru", longest).reasons()).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> declining("ru", tooLong))
                .withMessageStartingWith("reason/note: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u738B", "a\u202Eb", "a\u0007b", "\u0661"})
    void what_is_missing_is_said_in_letters_that_can_be_printed(String note) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> declining("ru", Map.of(DeclineGround.INCOMPLETE, note)))
                .withMessageStartingWith("reason/note: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "und", "ru-KZ"})
    void the_notice_is_in_a_language_of_the_service(String language) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> declining(language, REASONS))
                .withMessage("language: kk, ru or en");
    }

    private static AcceptanceRefusal refusal() {
        return new AcceptanceRefusal(42, declining("ru", REASONS), Instant.parse("2026-03-02T06:00:00Z"));
    }

    private static Declining declining(String language, Map<DeclineGround, String> reasons) {
        return new Declining(REQUEST_ID, "TUR-IST", "officer", Locale.forLanguageTag(language), reasons);
    }
}
