package kz.iin.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import kz.iin.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class DraftContentTest {

    @Test
    void what_was_written_is_read_again() {
        DraftContent content = DraftFixture.aDraftWith(DraftField.BIRTH_PLACE, "Өскемен\n(Қазақстан)");

        assertThat(DraftContent.read(content.bytes())).isEqualTo(content);
    }

    @Test
    void the_same_content_has_the_same_bytes() {
        assertThat(DraftFixture.aWholeDraft().bytes())
                .isEqualTo(DraftFixture.aWholeDraft().bytes());
    }

    @Test
    void a_field_of_blanks_is_empty() {
        assertThat(DraftFixture.aDraftWith(DraftField.SURNAME, " \t").text(DraftField.SURNAME))
                .isEmpty();
    }

    @Test
    void what_is_longer_than_its_field_is_refused() {
        String longest = "A".repeat(DraftField.SURNAME.longest());

        assertThat(DraftFixture.aDraftWith(DraftField.SURNAME, longest).text(DraftField.SURNAME))
                .contains(longest);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> DraftFixture.aDraftWith(DraftField.SURNAME, longest + "A"))
                .satisfies(broken -> assertThat(broken.field()).isEqualTo("SURNAME"));
    }

    @Test
    void what_is_filled_in_leaves_what_is_there() {
        DraftContent typed = new DraftContent(Map.of(DraftField.SURNAME, "TYPED"));

        DraftContent filled = typed.filledFrom(Map.of(DraftField.SURNAME, "READ", DraftField.GIVEN_NAME, "READ"));

        assertThat(filled.values())
                .containsOnly(Map.entry(DraftField.SURNAME, "TYPED"), Map.entry(DraftField.GIVEN_NAME, "READ"));
    }

    @Test
    void codes_are_kept_several_to_a_field() {
        Set<String> codes = Set.of("IDENTITY_OF_CITIZEN", "MARRIAGE_CERTIFICATE");

        DraftContent content = new DraftContent(Map.of(DraftField.CATEGORY_PAPERS, DraftContent.ofCodes(codes)));

        assertThat(content.codes(DraftField.CATEGORY_PAPERS)).isEqualTo(codes);
        assertThat(DraftContent.EMPTY.codes(DraftField.CATEGORY_PAPERS)).isEmpty();
    }

    @Test
    void its_text_for_a_log_withholds_what_was_written() {
        assertThat(DraftFixture.aWholeDraft()).hasToString("DraftContent[withheld]");
    }
}
