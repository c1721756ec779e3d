package kz.iin.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicationStatusTest {

    private static final List<String> NAMES = List.of(
            "DRAFT",
            "REGISTERED",
            "CHECKING",
            "ADJUDICATION",
            "AWAITING_DECISION",
            "FORMED",
            "ISSUED",
            "HANDED_OVER",
            "ANNULLED",
            "REFUSED",
            "WITHDRAWN");

    /** From the status of the row to that of the column, both in the order of the names. */
    private static final List<String> MOVES = List.of(
            ". x . . . . . . . . x",
            ". . x . . . . . . . x",
            ". . . x x . . . . . x",
            ". . x . x . . . . . x",
            ". . x x . x . . . x x",
            ". . . . . . x . x . .",
            ". . . . . x . x x . .",
            ". . . . . x . . x . .",
            ". . . . . . . . . . .",
            ". . . . . . . . . . .",
            ". . . . . . . . . . .");

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("pairs")
    void a_status_moves_only_as_the_table_says(ApplicationStatus from, ApplicationStatus to, boolean allowed) {
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
    }

    @Test
    void there_are_eleven_statuses() {
        assertThat(ApplicationStatus.values()).extracting(Enum::name).containsExactlyElementsOf(NAMES);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNULLED", "REFUSED", "WITHDRAWN"})
    void an_application_ends_annulled_refused_or_withdrawn(ApplicationStatus last) {
        assertThat(last.isFinal()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ANNULLED", "REFUSED", "WITHDRAWN"})
    void from_every_other_status_it_goes_on(ApplicationStatus status) {
        assertThat(status.isFinal()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHECKING", "ADJUDICATION", "AWAITING_DECISION"})
    void from_the_first_question_to_the_decision_it_is_under_check(ApplicationStatus status) {
        assertThat(status.isUnderCheck()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"CHECKING", "ADJUDICATION", "AWAITING_DECISION"})
    void in_every_other_status_it_is_not_under_check(ApplicationStatus status) {
        assertThat(status.isUnderCheck()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"FORMED", "ISSUED", "HANDED_OVER"})
    void once_formed_it_has_a_number(ApplicationStatus status) {
        assertThat(status.hasNumber()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"FORMED", "ISSUED", "HANDED_OVER"})
    void without_a_decision_to_form_or_annulled_it_has_none(ApplicationStatus status) {
        assertThat(status.hasNumber()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ISSUED", "HANDED_OVER", "ANNULLED", "REFUSED", "WITHDRAWN"})
    void whoever_has_a_result_waits_for_none(ApplicationStatus status) {
        assertThat(status.isResultAwaited()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ISSUED", "HANDED_OVER", "ANNULLED", "REFUSED", "WITHDRAWN"})
    void everybody_else_waits_for_one(ApplicationStatus status) {
        assertThat(status.isResultAwaited()).isTrue();
    }

    private static Stream<Arguments> pairs() {
        return IntStream.range(0, NAMES.size()).boxed().flatMap(ApplicationStatusTest::pairsFrom);
    }

    private static Stream<Arguments> pairsFrom(int row) {
        String[] marks = MOVES.get(row).split(" ");
        return IntStream.range(0, NAMES.size())
                .mapToObj(column -> arguments(status(row), status(column), marks[column].equals("x")));
    }

    private static ApplicationStatus status(int place) {
        return ApplicationStatus.valueOf(NAMES.get(place));
    }
}
