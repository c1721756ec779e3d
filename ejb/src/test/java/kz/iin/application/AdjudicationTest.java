package kz.iin.application;

import static kz.iin.application.ApplicationFixture.ANSWERED;
import static kz.iin.application.ApplicationFixture.LATER;
import static kz.iin.application.ApplicationFixture.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.iin.decision.Check;
import kz.iin.decision.Examination;
import kz.iin.decision.Finding;
import kz.iin.number.Iin;
import kz.iin.number.NumberSeries;
import org.junit.jupiter.api.Test;

class AdjudicationTest {

    private static final Iin ONE = new Iin("800101050003");
    private static final Iin OTHER = new Iin("850615050007");
    private static final Instant LATER_STILL = LATER.plusSeconds(60);

    private final Application application = ApplicationFixture.anApplicationAwaitingDecision();

    @Test
    void a_reported_number_is_a_question_and_refuses_nothing() {
        application.report(reported(ONE), LATER);

        assertThat(application.status()).isEqualTo(ApplicationStatus.ADJUDICATION);
        assertThat(application.findings()).contains(new Finding(Check.REPORTED_IIN, false, List.of(ONE)));
        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> application.decide(ApplicationFixture.REFUSE, LATER));
    }

    @Test
    void the_same_number_reported_again_changes_nothing() {
        application.report(reported(ONE), LATER);
        application.examine(number(true), LATER);
        int moves = application.journal().size();

        application.report(reported(ONE), LATER_STILL);

        assertThat(application.status()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
        assertThat(application.journal()).hasSize(moves);
    }

    @Test
    void another_number_asks_anew_and_both_stay_in_the_file() {
        application.report(reported(ONE), LATER);
        application.examine(number(true), LATER);

        application.report(reported(OTHER), LATER_STILL);

        assertThat(application.status()).isEqualTo(ApplicationStatus.ADJUDICATION);
        assertThat(application.findings()).contains(new Finding(Check.REPORTED_IIN, false, List.of(ONE, OTHER)));
    }

    @Test
    void an_operator_who_looks_for_the_number_answers_the_question_either_way() {
        application.report(reported(ONE), LATER);
        application.examine(number(false), LATER);

        assertThat(application.status()).isEqualTo(ApplicationStatus.AWAITING_DECISION);

        application.report(reported(OTHER), LATER);
        application.examine(number(true), LATER);

        assertThat(application.status()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
    }

    @Test
    void another_check_of_an_operator_does_not_answer_it() {
        application.report(reported(ONE), LATER);

        application.examine(
                new Finding(Check.OPERATOR_LAW, true, List.of(), Optional.of(new Examination("one", "Read."))), LATER);

        assertThat(application.status()).isEqualTo(ApplicationStatus.ADJUDICATION);
    }

    @Test
    void registries_that_answer_meanwhile_are_heard() {
        Application checking = ApplicationFixture.anApplicationUnderCheck();
        checking.report(reported(ONE), ANSWERED);
        checking.add(passed(Check.MVD_DOCUMENT, Check.MVD_REMARKS, Check.MVD_IIN, Check.GBDFL_DOCUMENT), ANSWERED);

        checking.examine(number(true), LATER);
        assertThat(checking.status()).isEqualTo(ApplicationStatus.CHECKING);

        checking.add(passed(Check.GBDFL_NAME, Check.GBDFL_LATIN_NAME), LATER);
        assertThat(checking.status()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
    }

    @Test
    void the_last_result_of_a_check_stands_and_the_same_one_keeps_its_moment() {
        application.examine(number(true), ANSWERED);
        application.examine(number(true), LATER);
        assertThat(application.recordedFindings()).contains(new RecordedFinding(number(true), ANSWERED));

        application.examine(number(false), LATER);

        assertThat(application.findings()).contains(number(false)).doesNotContain(number(true));
    }

    @Test
    void a_report_tells_whether_it_is_news() {
        assertThat(application.report(reported(ONE), LATER)).isTrue();
        assertThat(application.report(reported(ONE), LATER)).isFalse();
        assertThat(application.report(reported(OTHER), LATER)).isTrue();
    }

    @Test
    void what_the_two_have_in_common_stays_in_the_file_until_an_operator_has_looked() {
        application.report(reported(ONE), LATER);

        assertThat(application.disputes())
                .singleElement()
                .satisfies(report -> assertThat(report.account()).isEqualTo("The same picture."))
                .matches(Dispute::isOpen);

        application.examine(number(true), LATER_STILL);

        assertThat(application.disputes()).extracting(Dispute::settledAt).containsExactly(Optional.of(LATER_STILL));
    }

    @Test
    void of_many_reported_numbers_the_finding_names_twenty_and_the_file_all() {
        List<Iin> many = IntStream.range(0, 25)
                .mapToObj(serial -> new NumberSeries("FOREIGN", 0, 0, 24).number("900228", serial))
                .flatMap(Optional::stream)
                .limit(Finding.MOST_IINS + 1L)
                .toList();

        many.forEach(iin -> application.report(reported(iin), LATER));

        assertThat(application.disputes()).hasSize(Finding.MOST_IINS + 1);
        assertThat(application.findings())
                .contains(new Finding(Check.REPORTED_IIN, false, many.subList(0, Finding.MOST_IINS)));
    }

    private static ReportedNumber reported(Iin iin) {
        return new ReportedNumber(iin, "The same picture.");
    }

    private static Finding number(boolean passed) {
        return new Finding(
                Check.OPERATOR_IIN, passed, List.of(), Optional.of(new Examination("one", "Compared the pictures.")));
    }
}
