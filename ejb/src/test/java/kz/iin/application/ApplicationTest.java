package kz.iin.application;

import static kz.iin.application.ApplicationFixture.ANSWERED;
import static kz.iin.application.ApplicationFixture.CERTIFICATE;
import static kz.iin.application.ApplicationFixture.FORM;
import static kz.iin.application.ApplicationFixture.ISSUED;
import static kz.iin.application.ApplicationFixture.LATER;
import static kz.iin.application.ApplicationFixture.REFUSE;
import static kz.iin.application.ApplicationFixture.REGISTERED;
import static kz.iin.application.ApplicationFixture.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.iin.decision.Check;
import kz.iin.decision.Decision;
import kz.iin.decision.Finding;
import kz.iin.decision.RefusalGround;
import kz.iin.number.Iin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationTest {

    @Test
    void an_accepted_application_is_registered_at_that_moment() {
        Application application = ApplicationFixture.aRegisteredApplication();

        assertThat(application.status()).isEqualTo(ApplicationStatus.REGISTERED);
        assertThat(application.statusSince()).isEqualTo(REGISTERED);
        assertThat(application.registeredAt()).isEqualTo(REGISTERED);
        assertThat(application.deadline().day()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void it_keeps_what_was_submitted() {
        Submission submission = SubmissionFixture.aSubmission();
        Application application = ApplicationFixture.aRegisteredApplication();

        assertThat(application.mission()).isEqualTo(submission.mission());
        assertThat(application.person()).isEqualTo(submission.person());
    }

    @Test
    void it_knows_the_submission_it_was_made_by() {
        Application application = ApplicationFixture.aRegisteredApplication();
        Submission other = SubmissionFixture.aSubmissionWith(Map.of("birthPlace", "Bursa"));

        assertThat(application.isMadeBy(SubmissionFixture.aSubmission())).isTrue();
        assertThat(application.isMadeBy(other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T18:59:59Z, 1, 2026-00000001",
        "2026-12-31T19:00:00Z, 1, 2027-00000001",
        "2026-03-02T06:00:00Z, 99999999, 2026-99999999"
    })
    void its_number_is_the_year_in_Astana_and_a_sequence(Instant at, long sequence, String number) {
        assertThat(ApplicationFixture.registeredAt(at, sequence).number()).hasToString(number);
    }

    @Test
    void the_hundred_millionth_sequence_has_no_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> ApplicationFixture.registeredAt(REGISTERED, 100_000_000));
    }

    @Test
    void it_awaits_a_decision_only_when_every_check_is_answered() {
        Application application = ApplicationFixture.anApplicationUnderCheck();

        application.add(passed(Check.MVD_DOCUMENT, Check.MVD_REMARKS, Check.MVD_IIN), ANSWERED);
        application.add(passed(Check.GBDFL_DOCUMENT), ANSWERED);
        assertThat(application.status()).isEqualTo(ApplicationStatus.CHECKING);

        application.add(passed(Check.GBDFL_NAME), ANSWERED);
        assertThat(application.status()).isEqualTo(ApplicationStatus.CHECKING);
        assertThat(application.awaited()).containsExactly(Check.GBDFL_LATIN_NAME);

        application.add(passed(Check.GBDFL_LATIN_NAME), LATER);
        assertThat(application.status()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
        assertThat(application.statusSince()).isEqualTo(LATER);
    }

    @Test
    void who_has_no_cyrillic_name_is_asked_about_by_the_latin_one_alone() {
        Application application =
                ApplicationFixture.aRegisteredApplicationOf(Map.of("cyrillicSurname", "", "cyrillicGivenName", ""));
        application.startChecks(REGISTERED);
        application.settle(ApplicationFixture.UNKNOWN_PERSON, REGISTERED);

        application.add(passed(Check.MVD_DOCUMENT, Check.MVD_REMARKS, Check.MVD_IIN), ANSWERED);
        application.add(passed(Check.GBDFL_DOCUMENT), ANSWERED);

        assertThat(application.awaited()).containsExactly(Check.GBDFL_NAME);
        application.add(passed(Check.GBDFL_NAME), ANSWERED);
        assertThat(application.status()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
    }

    @Test
    void what_the_counter_found_is_waited_for_by_nobody_and_holds_up_nothing() {
        Application application = ApplicationFixture.anApplicationUnderCheck();
        Finding found = new Finding(Check.COUNTER_FORM, false, List.of());

        application.add(List.of(found), REGISTERED);
        ApplicationStatus before = application.status();
        application.add(passed(Check.MVD_DOCUMENT, Check.MVD_REMARKS, Check.MVD_IIN), ANSWERED);
        application.add(passed(Check.GBDFL_DOCUMENT, Check.GBDFL_NAME, Check.GBDFL_LATIN_NAME), ANSWERED);

        assertThat(before).isEqualTo(ApplicationStatus.CHECKING);
        assertThat(application.status()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
        assertThat(application.findings()).hasSize(6 + 2).contains(found);
    }

    @Test
    void the_same_answer_twice_is_one_answer() {
        Application application = ApplicationFixture.anApplicationUnderCheck();

        for (Check ignored : Check.values()) {
            application.add(passed(Check.MVD_DOCUMENT), ANSWERED);
        }

        assertThat(application.status()).isEqualTo(ApplicationStatus.CHECKING);
        assertThat(application.findings()).hasSize(2);
    }

    @Test
    void a_bad_finding_refuses_nothing() {
        Application application = ApplicationFixture.anApplicationUnderCheck();
        List<Iin> known = List.of(new Iin("800101050003"), new Iin("850615050007"));
        Finding bad = new Finding(Check.GBDFL_NAME, false, known);

        application.add(passed(Check.MVD_DOCUMENT, Check.MVD_REMARKS, Check.MVD_IIN), ANSWERED);
        application.add(passed(Check.GBDFL_DOCUMENT, Check.GBDFL_LATIN_NAME), ANSWERED);
        application.add(List.of(bad), ANSWERED);

        assertThat(application.status()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
        assertThat(application.findings()).hasSize(7).contains(bad);
    }

    @Test
    void an_answer_that_comes_after_the_decision_is_not_kept() {
        Application application = ApplicationFixture.aRefusedApplication();
        List<Finding> before = application.findings();

        application.add(List.of(new Finding(Check.MVD_DOCUMENT, false, List.of())), LATER);

        assertThat(application.findings()).isEqualTo(before);
        assertThat(application.status()).isEqualTo(ApplicationStatus.REFUSED);
    }

    @Test
    void a_decision_before_all_answers_is_an_illegal_move() {
        Application application = ApplicationFixture.anApplicationUnderCheck();

        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> application.decide(FORM, LATER))
                .withMessage("application 2026-00000017 is CHECKING and can't become FORMED");
        assertThat(application.decidedAt()).isEmpty();
    }

    @Test
    void there_is_one_decision() {
        Application formed = ApplicationFixture.aFormedApplication();
        Application refused = ApplicationFixture.aRefusedApplication();

        assertThatExceptionOfType(AlreadyDecided.class).isThrownBy(() -> formed.decide(REFUSE, LATER));
        assertThatExceptionOfType(AlreadyDecided.class).isThrownBy(() -> refused.decide(FORM, LATER));
        assertThat(formed.refusal()).isEmpty();
        assertThat(refused.status()).isEqualTo(ApplicationStatus.REFUSED);
    }

    @Test
    void a_decision_is_known_again_by_operator_outcome_and_reasons() {
        Application formed = ApplicationFixture.aFormedApplication();
        Application refused = ApplicationFixture.aRefusedApplication();
        Decision otherReason =
                new Decision.Refuse("operator", Map.of(RefusalGround.UNRELIABLE_DOCUMENTS, "the picture is false"));

        assertThat(formed.isDecidedAs(FORM)).isTrue();
        assertThat(refused.isDecidedAs(REFUSE)).isTrue();
        assertThat(formed.isDecidedAs(new Decision.Form("another"))).isFalse();
        assertThat(formed.isDecidedAs(REFUSE)).isFalse();
        assertThat(refused.isDecidedAs(FORM)).isFalse();
        assertThat(refused.isDecidedAs(otherReason)).isFalse();
        assertThat(ApplicationFixture.anApplicationAwaitingDecision().isDecidedAs(FORM))
                .isFalse();
    }

    @Test
    void a_refusal_keeps_its_grounds_and_reasons() {
        Application application = ApplicationFixture.aRefusedApplication();

        assertThat(application.refusal())
                .containsExactly(Map.entry(RefusalGround.UNRELIABLE_DOCUMENTS, "the seal is false"));
        assertThat(application.decidedAt()).contains(ApplicationFixture.DECIDED);
    }

    @Test
    void no_certificate_is_issued_before_the_registration_is_confirmed() {
        Application application = ApplicationFixture.aFormedApplication();

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> application.issue(CERTIFICATE, ISSUED));
        assertThat(application.status()).isEqualTo(ApplicationStatus.FORMED);
        assertThat(application.certificateNumber()).isEmpty();
    }

    @Test
    void a_certificate_follows_the_confirmation() {
        Application application = ApplicationFixture.aConfirmedApplication();

        application.issue(CERTIFICATE, ISSUED);

        assertThat(application.status()).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(application.certificateNumber()).contains(CERTIFICATE);
    }

    @Test
    void a_second_confirmation_changes_nothing() {
        Application application = ApplicationFixture.anIssuedApplication();

        application.confirmRegistration(LATER, LATER);

        assertThat(application.status()).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(application.statusSince()).isEqualTo(ISSUED);
    }

    @Test
    void no_certificate_is_issued_twice() {
        Application application = ApplicationFixture.anIssuedApplication();

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> application.issue("another", LATER));
        assertThat(application.certificateNumber()).contains(CERTIFICATE);
    }

    @Test
    void the_journal_tells_every_step_and_when_it_was_taken() {
        assertThat(ApplicationFixture.anIssuedApplication().journal())
                .extracting(move -> move.from() + " " + move.to() + " " + move.at())
                .containsExactly(
                        "DRAFT REGISTERED " + REGISTERED,
                        "REGISTERED CHECKING " + REGISTERED,
                        "CHECKING AWAITING_DECISION " + ANSWERED,
                        "AWAITING_DECISION FORMED " + ApplicationFixture.DECIDED,
                        "FORMED ISSUED " + ISSUED);
    }

    @Test
    void what_is_read_of_it_can_not_change_it() {
        Application application = ApplicationFixture.aRefusedApplication();

        assertThat(application.journal()).isUnmodifiable();
        assertThat(application.findings()).isUnmodifiable();
        assertThat(application.refusal()).isUnmodifiable();
    }
}
