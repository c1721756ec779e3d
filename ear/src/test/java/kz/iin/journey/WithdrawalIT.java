package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.GetApplicationStatusResponse;
import kz.iin.contract.provided.mfa.v1.WithdrawApplication;
import kz.iin.contract.provided.mfa.v1.WithdrawApplicationResponse;
import kz.iin.run.DemoData;
import kz.iin.standin.control.Mode;
import kz.iin.standin.control.Operation;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class WithdrawalIT {

    private static final String OFFICER = "officer.fra";
    private static final int ROUNDS = 8;

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Desk desk = Desk.of(installation.address(), Journey.OPERATOR);
    private final MinistrySwitches ministries = MinistrySwitches.of(installation.ministries());
    private final Stored stored = new Stored(installation.database());

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @AfterEach
    void the_ministries_are_well() {
        ministries.reset();
    }

    @Test
    void a_withdrawal_is_told_again_as_the_first_time() throws Exception {
        String number = journey.submitAnew();
        journey.await(number, ApplicationStatus.AWAITING_DECISION);

        WithdrawApplicationResponse first = journey.callers().mfa().withdrawApplication(withdrawal(number));
        WithdrawApplicationResponse again = journey.callers().mfa().withdrawApplication(withdrawal(number));

        assertThat(first.getStatus()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(again).usingRecursiveComparison().isEqualTo(first);
        assertThat(new Audited(installation.database()).entriesOf(number))
                .filteredOn(entry -> entry.startsWith("WITHDREW_APPLICATION by "))
                .hasSize(1);
        assertThat(journey.standing(number).getSince()).isEqualTo(first.getWithdrawnAt());
    }

    @Test
    void nobody_is_asked_any_more_about_who_withdrew() throws Exception {
        ministries.set(Operation.CHECK_PERSON, Mode.HTTP_500, 0);
        String number = journey.submitAnew();

        journey.callers().mfa().withdrawApplication(withdrawal(number));

        assertThat(stored.rows("outbox", number)).isZero();
        assertThat(journey.standing(number).getStatus()).isEqualTo(ApplicationStatus.WITHDRAWN);
    }

    @Test
    void only_an_officer_of_the_mission_takes_a_withdrawal() throws Exception {
        String number = journey.submitAnew();
        WithdrawApplication withdrawal = withdrawal(number);
        withdrawal.setOfficer("officer.ank");

        assertThat(Told.by(() -> journey.callers().mfa().withdrawApplication(withdrawal)))
                .isEqualTo("UNKNOWN_OFFICER");
        assertThat(journey.standing(number).getStatus()).isNotEqualTo(ApplicationStatus.WITHDRAWN);
    }

    @Test
    void of_a_withdrawal_and_a_decision_at_the_same_time_one_is_done_and_the_other_is_an_illegal_move()
            throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String number = journey.submitAnew();
            journey.await(number, ApplicationStatus.AWAITING_DECISION);

            List<String> told = AtOnce.all(List.of(
                    () -> Told.by(() -> journey.callers()
                            .mfa()
                            .withdrawApplication(withdrawal(number))
                            .getStatus()),
                    () -> Told.by(() -> desk.form(number).getStatus())));

            assertOneIsDone(number, told);
        }
    }

    private void assertOneIsDone(String number, List<String> told) throws Exception {
        GetApplicationStatusResponse standing = journey.standing(number);
        boolean withdrawn = standing.getStatus() == ApplicationStatus.WITHDRAWN;
        assertThat(told)
                .isEqualTo(withdrawn ? List.of("WITHDRAWN", "ILLEGAL_MOVE") : List.of("ILLEGAL_MOVE", "FORMED"));
        assertThat(standing.getIin() == null).isEqualTo(withdrawn);
        assertThat(stored.rows("formed_number", number)).isEqualTo(withdrawn ? 0 : 1);
        assertThat(Set.of(ApplicationStatus.WITHDRAWN, ApplicationStatus.FORMED, ApplicationStatus.ISSUED))
                .contains(standing.getStatus());
    }

    private static WithdrawApplication withdrawal(String number) {
        WithdrawApplication withdrawal = new WithdrawApplication();
        withdrawal.setApplicationNumber(number);
        withdrawal.setOfficer(OFFICER);
        withdrawal.setReason("Travels no more.");
        return withdrawal;
    }
}
