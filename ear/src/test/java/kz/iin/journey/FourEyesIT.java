package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.provided.mfa.v1.DocumentReading;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mvd.v1.DecideResponse;
import kz.iin.contract.provided.mvd.v1.OperatorCheck;
import kz.iin.run.DemoData;
import kz.iin.run.RunFailure;
import kz.iin.testing.Installation;
import kz.iin.testing.Management;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class FourEyesIT {

    private static final String SWITCH = "iin.four-eyes";

    private final Installation installation = Installation.current();
    private final Management management = new Management(installation);
    private final Journey journey = new Journey(installation.address());
    private final Desk first = Desk.of(installation.address(), "operator.one");
    private final Desk second = Desk.of(installation.address(), "operator.two");
    private final Audited audit = new Audited(installation.database());

    @BeforeEach
    void four_eyes_are_asked_for() {
        DemoData.load(installation.database());
        management.setSystemProperty(SWITCH, "true");
    }

    @AfterEach
    void and_no_more() {
        management.removeSystemProperty(SWITCH);
    }

    @Test
    void a_red_finding_is_overridden_by_two_operators() throws Exception {
        String number = withRedFinding();

        DecideResponse proposed = first.form(number);
        DecideResponse again = first.form(number);
        String proposedBy = second.read(number).getProposedBy();
        DecideResponse decided = second.form(number);

        assertThat(proposed.getStatus()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
        assertThat(proposed.getIin()).isNull();
        assertThat(again).usingRecursiveComparison().isEqualTo(proposed);
        assertThat(proposedBy).isEqualTo("operator.one");
        assertThat(decided.getIin()).matches("\\d{12}");
        assertThat(audit.entriesOf(number))
                .containsOnlyOnce("PROPOSED_NUMBER by operator.one through MVD")
                .containsOnlyOnce("ISSUED_NUMBER by operator.two through MVD");
    }

    @Test
    void so_is_a_red_difference_between_what_was_read_and_the_form() throws Exception {
        String number = journey.submit(withTheZoneOfSomebodyElse());
        journey.await(number, ApplicationStatus.AWAITING_DECISION);

        DecideResponse proposed = first.form(number);
        DecideResponse decided = second.form(number);

        assertThat(proposed.getStatus()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
        assertThat(proposed.getIin()).isNull();
        assertThat(decided.getIin()).matches("\\d{12}");
    }

    @Test
    void who_proposed_does_not_refuse_afterwards() throws Exception {
        String number = withRedFinding();
        first.form(number);

        assertThat(Told.by(() -> first.refuse(number, RefusalGround.CONTRARY_TO_LAW)))
                .isEqualTo("OWN_DECISION");
        assertThat(second.refuse(number, RefusalGround.CONTRARY_TO_LAW).getStatus())
                .isEqualTo(ApplicationStatus.REFUSED);
    }

    @Test
    void where_every_check_passed_one_operator_is_enough() throws Exception {
        String number = journey.submitAnew();
        journey.await(number, ApplicationStatus.AWAITING_DECISION);

        assertThat(first.form(number).getIin()).matches("\\d{12}");
    }

    @Test
    void without_the_rule_one_operator_overrides_a_red_finding() throws Exception {
        String number = withRedFinding();
        management.removeSystemProperty(SWITCH);

        assertThat(first.form(number).getIin()).matches("\\d{12}");
    }

    @Test
    void the_database_keeps_the_two_operators_apart() throws Exception {
        String number = withRedFinding();
        first.form(number);
        second.form(number);

        assertThatExceptionOfType(RunFailure.class)
                .isThrownBy(() -> installation
                        .database()
                        .execute("update application set decided_by = proposed_by where number = '" + number + "'"))
                .withMessageContaining("application_decided_by_another_than_proposed");
    }

    private SubmitApplication withTheZoneOfSomebodyElse() {
        DocumentReading reading = new DocumentReading();
        reading.getLine()
                .addAll(List.of(
                        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                        "L898902C36UTO7408122F1204159ZE184226B<<<<<10"));
        SubmitApplication submission = journey.anotherSubmission();
        submission.setDocumentReading(reading);
        return submission;
    }

    private String withRedFinding() throws Exception {
        String number = journey.submitAnew();
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        first.check(number, OperatorCheck.OPERATOR_LAW, false);
        return number;
    }
}
