package kz.iin.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest {

    private static final List<RefusalGround> GROUNDS = List.of(
            RefusalGround.UNRELIABLE_DOCUMENTS, RefusalGround.CONTRARY_TO_LAW, RefusalGround.IIN_ALREADY_REGISTERED);

    @Test
    void there_are_three_grounds_and_no_fourth() {
        assertThat(RefusalGround.values()).containsExactlyElementsOf(GROUNDS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_refusal_names_one_to_three_grounds(int count) {
        Map<RefusalGround, String> reasons =
                GROUNDS.stream().limit(count).collect(Collectors.toMap(Function.identity(), ground -> "a reason"));

        assertThat(new Decision.Refuse("operator", reasons).reasons()).isEqualTo(reasons);
    }

    @Test
    void a_refusal_names_at_least_one_ground() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decision.Refuse("operator", Map.of()))
                .withMessage("refusal: at least one ground");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_ground_without_a_reason_is_refused(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> refusalBecause(blank))
                .withMessage("refusal/reason: a text for each ground");
    }

    @Test
    void one_ground_without_a_reason_among_others_is_refused() {
        Map<RefusalGround, String> reasons =
                Map.of(RefusalGround.UNRELIABLE_DOCUMENTS, "a reason", RefusalGround.CONTRARY_TO_LAW, " ");

        assertThatIllegalArgumentException().isThrownBy(() -> new Decision.Refuse("operator", reasons));
    }

    @Test
    void a_reason_has_at_most_2000_characters() {
        assertThat(refusalBecause("x".repeat(2000)).reasons()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> refusalBecause("x".repeat(2001)))
                .withMessage("refusal/reason: at most 2000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u738B", "Құжат \u0645", "a\u202Eb", "a\u0007b", "\uD83D\uDE00"})
    void a_reason_that_the_notice_cannot_print_is_refused_before_anything_is_stored(String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> refusalBecause(reason))
                .withMessageStartingWith("refusal/reason: Latin or Cyrillic letters");
    }

    @Test
    void a_refusal_withholds_its_reasons_from_logs() {
        assertThat(refusalBecause("Deniz Kaya")).hasToString("Refuse[operator, withheld]");
    }

    @Test
    void a_refusal_does_not_change_with_the_map_it_was_made_of() {
        Map<RefusalGround, String> reasons = new HashMap<>(Map.of(RefusalGround.CONTRARY_TO_LAW, "a reason"));
        Decision.Refuse refusal = new Decision.Refuse("operator", reasons);

        reasons.clear();

        assertThat(refusal.reasons()).hasSize(1);
    }

    @Test
    void a_decision_names_its_operator() {
        assertThat(new Decision.Form("operator").operator()).isEqualTo("operator");
        assertThatNullPointerException().isThrownBy(() -> new Decision.Form(null));
        assertThatNullPointerException()
                .isThrownBy(() -> new Decision.Refuse(null, Map.of(RefusalGround.CONTRARY_TO_LAW, "a reason")));
    }

    private static Decision.Refuse refusalBecause(String reason) {
        return new Decision.Refuse("operator", Map.of(RefusalGround.UNRELIABLE_DOCUMENTS, reason));
    }
}
