package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.provided.mvd.v1.OperatorCheck;
import kz.iin.run.DemoData;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an act changed stands beside its entry, before and after. */
@OnServer
class AuditedActsIT {

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Desk desk = Desk.of(installation.address(), Journey.OPERATOR);
    private final Audited audit = new Audited(installation.database());

    private String number;

    @BeforeEach
    void an_application_awaits_its_decision() throws Exception {
        DemoData.load(installation.database());
        number = journey.submitAnew();
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
    }

    @Test
    void what_an_operator_does_is_kept_with_what_was_before() throws Exception {
        desk.claim(number);
        desk.check(number, OperatorCheck.OPERATOR_LAW, false);
        desk.release(number);
        desk.refuse(number, RefusalGround.CONTRARY_TO_LAW);

        assertThat(audit.changesOf(number))
                .startsWith("REGISTERED_APPLICATION: status - > CHECKING")
                .contains(
                        "CLAIMED_APPLICATION: claim/operator - > operator.one",
                        "EXAMINED_APPLICATION: finding/OPERATOR_LAW - > NOT_PASSED",
                        "RELEASED_APPLICATION: claim/operator operator.one > -",
                        "REFUSED_SERVICE: status AWAITING_DECISION > REFUSED")
                .anyMatch(change -> change.startsWith("REFUSED_SERVICE: refusal/CONTRARY_TO_LAW - > "));
    }

    @Test
    void what_is_told_again_is_no_second_act() throws Exception {
        desk.check(number, OperatorCheck.OPERATOR_LAW, true);
        List<String> once = audit.entriesOf(number);

        desk.check(number, OperatorCheck.OPERATOR_LAW, true);
        desk.release(number);

        assertThat(audit.entriesOf(number)).isEqualTo(once);
    }

    @Test
    void what_the_system_does_with_a_number_is_an_act_of_its_own() throws Exception {
        journey.form(number);
        journey.await(number, ApplicationStatus.ISSUED);
        String certificate = journey.standing(number).getCertificateNumber();

        assertThat(audit.entriesOf(number)).containsOnlyOnce("ISSUED_CERTIFICATE by system");
        assertThat(audit.changesOf(number))
                .contains(
                        "ISSUED_NUMBER: status AWAITING_DECISION > FORMED",
                        "ISSUED_CERTIFICATE: status FORMED > ISSUED",
                        "ISSUED_CERTIFICATE: certificate - > " + certificate)
                .anyMatch(change -> change.endsWith("CONFIRMED_REGISTRATION: registered - > true"));
    }
}
