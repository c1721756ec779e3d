package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.run.DemoData;
import kz.iin.run.Patience;
import kz.iin.sample.Applications;
import kz.iin.sample.SampleApplication;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;

/** Two missions submit the same person within a millisecond. */
@OnServer
class SameMomentIT {

    private static final int PAIRS = 60;
    private static final int FORMED = 20;
    private static final Patience PATIENCE = Patience.ofSeconds(60);

    private final Installation installation = Installation.current();
    private final Journey frankfurt = new Journey(installation.address());
    private final Journey istanbul = new Journey(installation.address());

    @Test
    void at_most_one_of_them_goes_on_without_adjudication() throws Exception {
        DemoData.load(installation.database());
        List<List<String>> pairs = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            pairs.add(submittedAtOnce());
        }

        assertThat(pairs).allSatisfy(pair -> {
            assertThat(PATIENCE.sees(() -> pair.stream().noneMatch(this::isBeingChecked)))
                    .isTrue();
            assertThat(pair.stream().map(this::statusOf))
                    .containsExactlyInAnyOrder(ApplicationStatus.AWAITING_DECISION, ApplicationStatus.ADJUDICATION);
        });
    }

    @Test
    void a_registration_and_a_formation_of_one_person_at_the_same_moment_do_not_wait_in_a_circle() throws Exception {
        DemoData.load(installation.database());
        Desk desk = Desk.of(installation.address(), Journey.OPERATOR);
        for (int pair = 0; pair < FORMED; pair++) {
            SubmitApplication person = frankfurt.anotherSubmission();
            String first = frankfurt.submit(person);
            frankfurt.await(first, ApplicationStatus.AWAITING_DECISION);
            person.setRequestId(UUID.randomUUID().toString());

            List<String> told = AtOnce.all(List.of(
                    () -> istanbul.submit(person),
                    () -> desk.form(first).getStatus().value()));

            assertThat(told.get(1)).isIn("FORMED", "ADJUDICATION");
            assertThat(istanbul.await(told.get(0), ApplicationStatus.ADJUDICATION))
                    .isEqualTo(ApplicationStatus.ADJUDICATION);
        }
    }

    private List<String> submittedAtOnce() throws Exception {
        SampleApplication person = Applications.all().get(0).ofSomebodyElse();
        SubmitApplication elsewhere = person.payload();
        elsewhere.setRequestId(UUID.randomUUID().toString());
        elsewhere.setMission("TUR-IST");
        elsewhere.setOfficer("officer.ist");
        return AtOnce.all(List.of(() -> frankfurt.submit(person), () -> istanbul.submit(elsewhere)));
    }

    private boolean isBeingChecked(String number) {
        return statusOf(number) == ApplicationStatus.CHECKING;
    }

    private ApplicationStatus statusOf(String number) {
        try {
            return frankfurt.standing(number).getStatus();
        } catch (kz.iin.contract.provided.mfa.v1.IinFault fault) {
            throw new IllegalStateException(fault.getFaultInfo().getCode(), fault);
        }
    }
}
