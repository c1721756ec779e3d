package kz.iin.application;

import static kz.iin.application.ApplicationFixture.ANSWERED;
import static kz.iin.application.ApplicationFixture.DECIDED;
import static kz.iin.application.ApplicationFixture.LATER;
import static kz.iin.application.ApplicationFixture.REASONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.iin.decision.Check;
import kz.iin.decision.Decision;
import kz.iin.decision.Examination;
import kz.iin.decision.Finding;
import kz.iin.number.Iin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalTest {

    private static final Proposal PROPOSAL = new Proposal("operator", DECIDED);
    private static final Decision BY_ANOTHER = new Decision.Form("another");

    private final Application application = ApplicationFixture.anApplicationAwaitingDecision();

    static Stream<Application> awaitingNothing() {
        return Stream.of(
                ApplicationFixture.aRegisteredApplication(),
                ApplicationFixture.anApplicationUnderCheck(),
                ApplicationFixture.aFormedApplication(),
                ApplicationFixture.anIssuedApplication(),
                ApplicationFixture.aRefusedApplication(),
                ApplicationFixture.aWithdrawnApplication());
    }

    static Stream<Decision> ofTheFirst() {
        return Stream.of(ApplicationFixture.FORM, ApplicationFixture.REFUSE);
    }

    static Stream<Decision> ofTheSecond() {
        return Stream.of(BY_ANOTHER, new Decision.Refuse("another", REASONS));
    }

    @Test
    void a_check_that_did_not_pass_is_a_red_finding() {
        assertThat(application.hasRedFinding()).isFalse();

        application.examine(examined(Check.OPERATOR_LAW, false), ANSWERED);

        assertThat(application.hasRedFinding()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Check.class,
            names = {"COUNTER_MRZ", "COUNTER_VIZ", "COUNTER_FORM"})
    void so_is_a_red_difference_in_what_was_read(Check check) {
        Application underCheck = ApplicationFixture.anApplicationUnderCheck();

        underCheck.add(List.of(new Finding(check, false, List.of())), ANSWERED);

        assertThat(underCheck.hasRedFinding()).isTrue();
    }

    @Test
    void who_proposes_decides_nothing_and_gives_the_application_back() {
        application.claim(new Claim("operator", ANSWERED, LATER), ANSWERED);

        application.propose(PROPOSAL);

        assertThat(application.status()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
        assertThat(application.proposal()).contains(PROPOSAL);
        assertThat(application.decidedBy()).isEmpty();
        assertThat(application.claimAt(DECIDED)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofTheFirst")
    void who_proposed_neither_seconds_nor_reverses_it(Decision decision) {
        application.propose(PROPOSAL);

        assertThatExceptionOfType(OwnDecision.class).isThrownBy(() -> application.decide(decision, LATER));

        assertThat(application.status()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
        assertThat(application.decidedBy()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofTheSecond")
    void another_operator_decides_whichever_way_and_both_are_known(Decision decision) {
        application.propose(PROPOSAL);

        application.decide(decision, LATER);

        assertThat(application.decidedBy()).contains("another");
        assertThat(application.proposal()).contains(PROPOSAL);
    }

    @ParameterizedTest
    @MethodSource("awaitingNothing")
    void nothing_is_proposed_where_no_decision_is_awaited(Application other) {
        assertThatExceptionOfType(NotAwaitingDecision.class).isThrownBy(() -> other.propose(PROPOSAL));

        assertThat(other.proposal()).isEmpty();
    }

    @Test
    void nobody_proposes_what_another_operator_works_on() {
        application.claim(new Claim("another", ANSWERED, LATER), ANSWERED);

        assertThatExceptionOfType(ClaimedByAnother.class).isThrownBy(() -> application.propose(PROPOSAL));
    }

    @Test
    void other_data_and_other_findings_make_the_proposal_void() {
        Application corrected = proposed();
        Application reported = proposed();
        Application examined = proposed();

        corrected.correct(
                new Correction(
                        UUID.randomUUID(),
                        corrected.number(),
                        1,
                        "officer",
                        corrected.person(),
                        Papers.none(),
                        List.of()),
                LATER);
        reported.report(new ReportedNumber(new Iin("800101050003"), "The same name."), LATER);
        examined.examine(examined(Check.OPERATOR_DOCUMENT, false), LATER);

        assertThat(Stream.of(corrected, reported, examined).map(Application::proposal))
                .containsOnly(Optional.empty());
    }

    @Test
    void the_same_finding_again_leaves_the_proposal_as_it_is() {
        application.examine(examined(Check.OPERATOR_LAW, false), ANSWERED);
        application.propose(PROPOSAL);

        application.examine(examined(Check.OPERATOR_LAW, false), DECIDED);

        assertThat(application.proposal()).contains(PROPOSAL);
    }

    @ParameterizedTest
    @MethodSource("ofTheFirst")
    void whose_proposal_is_void_decides_nothing_all_the_same(Decision decision) {
        application.propose(PROPOSAL);
        application.examine(examined(Check.OPERATOR_DOCUMENT, false), DECIDED);

        assertThatExceptionOfType(OwnDecision.class).isThrownBy(() -> application.decide(decision, LATER));

        assertThat(application.decidedBy()).isEmpty();
    }

    @Test
    void who_turned_a_check_overrides_nothing_once_another_looked_too() {
        application.examine(examined(Check.OPERATOR_LAW, false), ANSWERED);
        application.examine(examined(Check.OPERATOR_LAW, true), ANSWERED);
        assertThatExceptionOfType(OwnDecision.class).isThrownBy(() -> application.requireNotTurnedBy("one"));

        application.propose(PROPOSAL);

        assertThatCode(() -> application.requireNotTurnedBy("one")).doesNotThrowAnyException();
    }

    @Test
    void who_had_his_say_sees_beforehand_that_another_forms_the_number() {
        assertThat(application.isLeftToAnother("one", false)).isFalse();
        assertThat(application.isLeftToAnother("one", true)).isTrue();

        application.examine(examined(Check.OPERATOR_LAW, false), ANSWERED);
        assertThat(application.isLeftToAnother("one", true)).isFalse();
        application.examine(examined(Check.OPERATOR_LAW, true), ANSWERED);

        assertThat(application.isLeftToAnother("one", false)).isTrue();
        assertThat(application.isLeftToAnother("two", false)).isFalse();
    }

    private static Application proposed() {
        Application proposed = ApplicationFixture.anApplicationAwaitingDecision();
        proposed.propose(PROPOSAL);
        return proposed;
    }

    private static Finding examined(Check check, boolean passed) {
        return new Finding(check, passed, List.of(), Optional.of(new Examination("one", "Looked at by hand.")));
    }
}
