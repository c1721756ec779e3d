package kz.iin.application;

import static kz.iin.application.ApplicationFixture.ANSWERED;
import static kz.iin.application.ApplicationFixture.LATER;
import static kz.iin.application.ApplicationFixture.UNKNOWN_PERSON;
import static kz.iin.application.ApplicationFixture.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.iin.decision.Check;
import kz.iin.decision.Decision;
import kz.iin.decision.Examination;
import kz.iin.decision.Finding;
import kz.iin.decision.RefusalGround;
import kz.iin.number.Iin;
import org.junit.jupiter.api.Test;

/** The person may be somebody known to us. */
class SuspicionTest {

    private static final Iin NUMBER = new Iin("800101050003");
    private static final Finding HOLDER = new Finding(Check.KNOWN_PERSON, false, List.of(NUMBER));
    private static final Finding NOBODYS_NUMBER = new Finding(
            Check.OPERATOR_IIN, true, List.of(), Optional.of(new Examination("one", "Compared the pictures.")));

    private final Application application = ApplicationFixture.anApplicationUnderSuspicion();

    @Test
    void whoever_is_nobody_known_awaits_the_decision_as_soon_as_the_registries_have_answered() {
        application.settle(UNKNOWN_PERSON, ANSWERED);
        application.add(answers(), ANSWERED);

        assertThat(application.status()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
    }

    @Test
    void whoever_may_be_somebody_known_is_adjudicated_once_the_registries_have_answered() {
        assertThat(application.status()).isEqualTo(ApplicationStatus.CHECKING);

        application.add(answers(), ANSWERED);

        assertThat(application.status()).isEqualTo(ApplicationStatus.ADJUDICATION);
        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> application.decide(ApplicationFixture.FORM, LATER));
    }

    @Test
    void the_last_verdict_lets_it_await_the_decision_and_refuses_nothing() {
        application.add(answers(), ANSWERED);

        application.settle(HOLDER, LATER);

        assertThat(application.status()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
        assertThat(application.findings()).contains(HOLDER);
        assertThat(HOLDER.proposedGround()).contains(RefusalGround.IIN_ALREADY_REGISTERED);
        assertThat(application.hasRedFinding()).isTrue();
    }

    @Test
    void whoever_is_held_to_be_another_has_a_green_finding() {
        application.add(answers(), ANSWERED);

        application.settle(UNKNOWN_PERSON, LATER);

        assertThat(application.hasRedFinding()).isFalse();
    }

    @Test
    void a_reported_number_is_a_question_of_its_own() {
        application.add(answers(), ANSWERED);
        application.report(new ReportedNumber(NUMBER, "The same picture."), ANSWERED);

        application.settle(UNKNOWN_PERSON, LATER);
        assertThat(application.status()).isEqualTo(ApplicationStatus.ADJUDICATION);

        application.examine(NOBODYS_NUMBER, LATER);
        assertThat(application.status()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
    }

    @Test
    void an_answered_question_about_a_number_waits_for_the_candidates() {
        application.add(answers(), ANSWERED);
        application.report(new ReportedNumber(NUMBER, "The same picture."), ANSWERED);

        application.examine(NOBODYS_NUMBER, LATER);
        assertThat(application.status()).isEqualTo(ApplicationStatus.ADJUDICATION);

        application.settle(UNKNOWN_PERSON, LATER);
        assertThat(application.status()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
    }

    @Test
    void corrected_data_are_a_question_anew() {
        application.settle(UNKNOWN_PERSON, ANSWERED);
        application.add(answers(), ANSWERED);

        application.correct(
                new Correction(
                        UUID.randomUUID(),
                        application.number(),
                        1,
                        "officer",
                        SubmissionFixture.aSubmission().person(),
                        Papers.none(),
                        List.of()),
                LATER);
        application.startAnew(List.of(), LATER);
        application.add(answers(), LATER);

        assertThat(application.status()).isEqualTo(ApplicationStatus.ADJUDICATION);
    }

    @Test
    void another_verdict_takes_the_place_of_the_first_and_what_was_proposed_is_forgotten() {
        application.add(answers(), ANSWERED);
        application.settle(HOLDER, ANSWERED);
        application.propose(new Proposal("one", LATER));

        application.settle(HOLDER, LATER);
        assertThat(application.proposal()).isPresent();

        application.settle(UNKNOWN_PERSON, LATER);
        assertThat(application.proposal()).isEmpty();
        assertThat(application.status()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
    }

    @Test
    void whoever_became_known_meanwhile_is_adjudicated_before_anything_is_decided() {
        application.add(answers(), ANSWERED);
        application.settle(UNKNOWN_PERSON, ANSWERED);
        application.propose(new Proposal("one", LATER));

        application.suspect(LATER);

        assertThat(application.status()).isEqualTo(ApplicationStatus.ADJUDICATION);
        assertThat(application.proposal()).isEmpty();
        assertThat(application.findings()).doesNotContain(UNKNOWN_PERSON);
    }

    @Test
    void of_whoever_has_a_number_the_finding_stays_when_somebody_becomes_known() {
        Application issued = ApplicationFixture.anIssuedApplication();
        issued.settle(HOLDER, LATER);

        issued.suspect(LATER);

        assertThat(issued.status()).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(issued.findings()).contains(HOLDER);
    }

    @Test
    void an_operator_may_form_the_number_against_the_finding_and_may_refuse_on_its_ground() {
        application.add(answers(), ANSWERED);
        application.settle(HOLDER, ANSWERED);

        assertThatCode(() -> application.decide(new Decision.Form("two"), LATER))
                .doesNotThrowAnyException();
    }

    @Test
    void the_data_behind_a_number_are_looked_at_without_a_change_of_status() {
        Application issued = ApplicationFixture.anIssuedApplication();

        assertThatCode(() -> issued.requireForAdjudicator("one", LATER)).doesNotThrowAnyException();
        issued.settle(HOLDER, LATER);

        assertThat(issued.status()).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(issued.findings()).contains(HOLDER);
    }
}
