package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mvd.v1.Check;
import kz.iin.contract.provided.mvd.v1.CurrentClaim;
import kz.iin.contract.provided.mvd.v1.Finding;
import kz.iin.contract.provided.mvd.v1.IinFault;
import kz.iin.contract.provided.mvd.v1.ListAwaitingDecision;
import kz.iin.contract.provided.mvd.v1.OperatorCheck;
import kz.iin.run.DemoData;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@OnServer
class OperatorsIT {

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Desk one = Desk.of(installation.address(), "operator.one");
    private final Desk two = Desk.of(installation.address(), "operator.two");

    private String number;

    @BeforeEach
    void an_application_awaits_its_decision() throws Exception {
        DemoData.load(installation.database());
        number = journey.submitAnew();
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
    }

    @Test
    void who_claims_an_application_is_seen_in_the_queue_and_in_its_file() throws Exception {
        CurrentClaim claim = one.claim(number);

        assertThat(claim.getOperator()).isEqualTo("operator.one");
        assertThat(claim.getUntil()).isAfter(claim.getSince());
        assertThat(one.read(number).getClaim().getOperator()).isEqualTo("operator.one");
        assertThat(claimInQueue().getOperator()).isEqualTo("operator.one");
    }

    @Test
    void what_one_operator_has_no_other_one_touches() throws Exception {
        one.claim(number);

        assertRefused("CLAIMED_BY_ANOTHER", () -> two.claim(number));
        assertRefused("CLAIMED_BY_ANOTHER", () -> two.release(number));
        assertRefused("CLAIMED_BY_ANOTHER", () -> two.check(number, OperatorCheck.OPERATOR_LAW, true));
        assertRefused("CLAIMED_BY_ANOTHER", () -> two.form(number));
        assertThat(journey.standing(number).getStatus()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
    }

    @Test
    void what_is_released_is_free_for_every_other_one() throws Exception {
        one.claim(number);
        one.release(number);
        one.release(number);

        assertThat(one.read(number).getClaim()).isNull();
        assertThat(two.claim(number).getOperator()).isEqualTo("operator.two");
    }

    @Test
    void a_claim_that_is_over_keeps_nobody_away() throws Exception {
        one.claim(number);
        installation
                .database()
                .execute("update application set claimed_since = now() - interval '2 hours',"
                        + " claimed_until = now() - interval '1 hour' where number = '" + number + "'");

        assertThat(two.form(number).getStatus()).isEqualTo(ApplicationStatus.FORMED);
    }

    @Test
    void a_decision_needs_no_claim_and_ends_it() throws Exception {
        one.claim(number);

        one.form(number);

        assertThat(one.read(number).getClaim()).isNull();
        assertRefused("NOT_AWAITING_DECISION", () -> one.claim(number));
    }

    @Test
    void the_same_decision_again_has_the_same_answer_and_another_one_is_refused() throws Exception {
        String iin = one.form(number).getIin();

        assertThat(one.form(number).getIin()).isEqualTo(iin);
        assertRefused("ALREADY_DECIDED", () -> two.form(number));
    }

    @Test
    void what_an_operator_found_stands_in_the_file_with_name_and_note() throws Exception {
        one.check(number, OperatorCheck.OPERATOR_DOCUMENT, true);
        one.check(number, OperatorCheck.OPERATOR_DOCUMENT, false);

        assertThat(one.read(number).getFinding())
                .filteredOn(finding -> finding.getCheck() == Check.OPERATOR_DOCUMENT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.isPassed()).isFalse())
                .extracting(Finding::getOperator, Finding::getNote)
                .containsExactly("operator.one", "Looked at by hand.");
    }

    @Test
    void the_operators_answer_ends_an_adjudication() throws Exception {
        installation
                .database()
                .execute("update application set status = 'ADJUDICATION' where number = '" + number + "'");

        ApplicationStatus law =
                one.check(number, OperatorCheck.OPERATOR_LAW, true).getStatus();
        ApplicationStatus iin =
                one.check(number, OperatorCheck.OPERATOR_IIN, true).getStatus();

        assertThat(law).isEqualTo(ApplicationStatus.ADJUDICATION);
        assertThat(iin).isEqualTo(ApplicationStatus.AWAITING_DECISION);
    }

    @Test
    void nobody_but_an_operator_claims_or_checks() {
        Desk officer = Desk.of(installation.address(), "officer.fra");

        assertRefused("UNKNOWN_OPERATOR", () -> officer.claim(number));
        assertRefused("UNKNOWN_OPERATOR", () -> officer.release(number));
        assertRefused("UNKNOWN_OPERATOR", () -> officer.check(number, OperatorCheck.OPERATOR_LAW, true));
    }

    @RepeatedTest(5)
    void of_two_claims_at_once_one_holds() throws Exception {
        List<String> outcomes = AtOnce.outcomes(List.of(() -> one.claim(number), () -> two.claim(number)));

        assertThat(outcomes).containsExactlyInAnyOrder(AtOnce.DONE, "CLAIMED_BY_ANOTHER");
        String holder = outcomes.get(0).equals(AtOnce.DONE) ? "operator.one" : "operator.two";
        assertThat(one.read(number).getClaim().getOperator()).isEqualTo(holder);
    }

    @RepeatedTest(5)
    void of_two_decisions_at_once_one_stands() throws Exception {
        List<String> outcomes = AtOnce.outcomes(List.of(() -> one.form(number), () -> two.form(number)));

        assertThat(outcomes).containsExactlyInAnyOrder(AtOnce.DONE, "ALREADY_DECIDED");
        assertThat(journey.standing(number).getIin()).isNotNull();
    }

    @Test
    void the_same_decision_many_times_at_once_forms_one_number() throws Exception {
        List<Callable<?>> calls = new ArrayList<>();
        for (int caller = 0; caller < 4; caller++) {
            Desk desk = Desk.of(installation.address(), "operator.one");
            calls.add(() -> desk.form(number));
        }

        assertThat(AtOnce.outcomes(calls)).containsOnly(AtOnce.DONE);
        assertThat(one.form(number).getIin()).isEqualTo(journey.standing(number).getIin());
    }

    private CurrentClaim claimInQueue() throws IinFault {
        ListAwaitingDecision request = new ListAwaitingDecision();
        request.setLimit(500);
        return one.registry().listAwaitingDecision(request).getApplication().stream()
                .filter(entry -> entry.getApplicationNumber().equals(number))
                .findFirst()
                .orElseThrow()
                .getClaim();
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(IinFault.class)
                .isThrownBy(call)
                .satisfies(fault -> assertThat(fault.getFaultInfo().getCode()).isEqualTo(code));
    }
}
