package kz.iin.application;

import static kz.iin.application.ApplicationFixture.ANSWERED;
import static kz.iin.application.ApplicationFixture.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.iin.decision.Check;
import kz.iin.decision.Examination;
import kz.iin.decision.Finding;
import kz.iin.number.Iin;
import kz.iin.person.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrectionTest {

    private static final UUID REQUEST_ID = UUID.fromString("6a6a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a02");
    private static final Person AS_IT_IS =
            SubmissionFixture.aSubmissionWith(Map.of("surname", "Kaia")).person();

    private final Application application = ApplicationFixture.anApplicationAwaitingDecision();

    static Stream<Application> ended() {
        return Stream.of(
                ApplicationFixture.aFormedApplication(),
                ApplicationFixture.anIssuedApplication(),
                ApplicationFixture.aRefusedApplication(),
                ApplicationFixture.aWithdrawnApplication());
    }

    @Test
    void corrected_data_are_a_new_version_and_are_checked_again() {
        application.correct(correction(1, AS_IT_IS), LATER);
        application.startAnew(List.of(), LATER);

        assertThat(application.person()).isEqualTo(AS_IT_IS);
        assertThat(application.dataVersion()).isEqualTo(2);
        assertThat(application.status()).isEqualTo(ApplicationStatus.CHECKING);
        assertThat(application.findings()).isEmpty();
        assertThat(application.deadline())
                .isEqualTo(ApplicationFixture.anApplicationUnderCheck().deadline());
    }

    @Test
    void what_the_counter_found_about_the_earlier_data_is_forgotten_as_well() {
        Application underCheck = ApplicationFixture.anApplicationUnderCheck();
        Finding found = new Finding(Check.COUNTER_PAPERS, true, List.of());
        underCheck.add(List.of(new Finding(Check.COUNTER_FORM, false, List.of()), found), ANSWERED);

        underCheck.correct(correction(1, AS_IT_IS), LATER);
        underCheck.startAnew(List.of(found), LATER);

        assertThat(underCheck.recordedFindings()).containsExactly(new RecordedFinding(found, LATER));
    }

    @Test
    void the_person_as_it_was_before_is_kept_with_what_was_told() {
        Person before = application.person();

        PastCorrection made = application.correct(correction(1, AS_IT_IS), LATER);

        assertThat(made.before()).isEqualTo(before);
        assertThat(made.told(application.number()))
                .isEqualTo(new Corrected(application.number(), ApplicationStatus.CHECKING, 2, LATER));
    }

    @Test
    void a_correction_of_data_that_were_corrected_meanwhile_changes_nothing() {
        application.correct(correction(1, AS_IT_IS), ANSWERED);
        Person other = SubmissionFixture.aSubmission().person();

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> application.correct(correction(1, other), LATER))
                .withMessage("application 2026-00000017 has version 2");
        assertThat(application.person()).isEqualTo(AS_IT_IS);
        assertThat(application.dataVersion()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("ended")
    void nothing_is_corrected_after_the_decision_or_a_withdrawal(Application ended) {
        Person before = ended.person();

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> ended.correct(correction(1, AS_IT_IS), LATER));

        assertThat(ended.person()).isEqualTo(before);
    }

    @Test
    void a_reported_number_is_a_question_again_about_the_corrected_data() {
        Finding none = new Finding(
                Check.OPERATOR_IIN, true, List.of(), Optional.of(new Examination("one", "Not the same person.")));
        application.report(new ReportedNumber(new Iin("800101050003"), "The same name."), ANSWERED);
        application.examine(none, ANSWERED);

        application.correct(correction(1, AS_IT_IS), LATER);
        application.startAnew(List.of(), LATER);

        assertThat(application.status()).isEqualTo(ApplicationStatus.ADJUDICATION);
        assertThat(application.findings()).extracting(Finding::check).containsExactly(Check.REPORTED_IIN);
    }

    @Test
    void it_knows_the_request_it_was_made_by() {
        PastCorrection made = application.correct(correction(1, AS_IT_IS), LATER);
        CopyContent copy = SubmissionFixture.copy(CopyKind.OTHER, "visa");

        assertThat(made.isMadeBy(correction(1, AS_IT_IS))).isTrue();
        assertThat(made.isMadeBy(correction(2, AS_IT_IS))).isFalse();
        assertThat(made.isMadeBy(correction(1, SubmissionFixture.aSubmission().person())))
                .isFalse();
        assertThat(made.isMadeBy(of("2026-00000018", 1, List.of()))).isFalse();
        assertThat(made.isMadeBy(of("2026-00000017", 1, List.of(copy)))).isFalse();
    }

    private static Correction correction(int version, Person person) {
        return new Correction(
                REQUEST_ID,
                new ApplicationNumber("2026-00000017"),
                version,
                "officer",
                person,
                Papers.none(),
                List.of());
    }

    private static Correction of(String number, int version, List<CopyContent> copies) {
        return new Correction(
                REQUEST_ID, new ApplicationNumber(number), version, "officer", AS_IT_IS, Papers.none(), copies);
    }
}
