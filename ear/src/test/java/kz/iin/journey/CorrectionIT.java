package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.Person;
import kz.iin.contract.provided.mfa.v1.CorrectApplication;
import kz.iin.contract.provided.mfa.v1.CorrectApplicationResponse;
import kz.iin.contract.provided.mfa.v1.GetApplicationStatusResponse;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mvd.v1.Finding;
import kz.iin.contract.provided.mvd.v1.GetApplicationResponse;
import kz.iin.run.DemoData;
import kz.iin.run.Patience;
import kz.iin.sample.Applications;
import kz.iin.standin.control.Mode;
import kz.iin.standin.control.Operation;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class CorrectionIT {

    private static final String OFFICER = "officer.fra";
    private static final int ROUNDS = 8;
    private static final int ASKED = 5;
    private static final int SLOW = 3_000;

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Desk desk = Desk.of(installation.address(), Journey.OPERATOR);
    private final MinistrySwitches ministries = MinistrySwitches.of(installation.ministries());
    private final Stored stored = new Stored(installation.database());

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
        ministries.reset();
    }

    @AfterEach
    void the_ministries_are_well() {
        ministries.reset();
    }

    @Test
    void corrected_data_are_asked_of_the_registries_again() throws Exception {
        String number = journey.submitAnew();
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        Person known = Applications.special("already-has-a-number").payload().getPerson();

        CorrectApplicationResponse corrected = journey.callers().mfa().correctApplication(correction(number, known));
        // whoever applied before may have made the person known: then somebody has to look first
        Patience.ofSeconds(60).sees(() -> stored.rows("finding", number) >= ASKED);

        GetApplicationResponse file = desk.read(number);
        assertThat(corrected.getStatus()).isEqualTo(ApplicationStatus.CHECKING);
        assertThat(corrected.getVersion()).isEqualTo(2);
        assertThat(file.getVersion()).isEqualTo(2);
        assertThat(file.getPerson().getIdentityDocument().getNumber())
                .isEqualTo(known.getIdentityDocument().getNumber());
        assertThat(file.getFinding())
                .anyMatch(finding -> !finding.getExistingIin().isEmpty());
    }

    @Test
    void an_answer_to_a_question_about_the_earlier_data_is_not_believed() throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        submission.setPerson(
                Applications.special("already-has-a-number").payload().getPerson());
        ministries.set(Operation.FIND_PERSON, Mode.SLOW, SLOW);
        String number = journey.submit(submission);
        Patience.ofSeconds(10).sees(() -> ministries.calls(Operation.FIND_PERSON) >= 2);
        ministries.reset();

        journey.callers()
                .mfa()
                .correctApplication(
                        correction(number, journey.anotherSubmission().getPerson()));
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        Thread.sleep(SLOW);

        assertThat(desk.read(number).getFinding())
                .hasSize(6 + 2)
                .allMatch(Finding::isPassed)
                .allMatch(finding -> finding.getExistingIin().isEmpty());
        assertThat(stored.rows("outbox", number)).isEqualTo(3);
    }

    @Test
    void a_repeated_correction_is_told_as_the_first_time_also_after_the_decision() throws Exception {
        String number = journey.submitAnew();
        CorrectApplication correction =
                correction(number, journey.anotherSubmission().getPerson());

        CorrectApplicationResponse first = journey.callers().mfa().correctApplication(correction);
        journey.form(number);
        CorrectApplicationResponse again = journey.callers().mfa().correctApplication(correction);

        assertThat(again).usingRecursiveComparison().isEqualTo(first);
    }

    @Test
    void further_copies_come_to_those_that_are_there() throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        String number = journey.submit(submission);
        CorrectApplication correction = correction(number, submission.getPerson());
        correction.getDocumentCopy().addAll(submission.getDocumentCopy());

        journey.callers().mfa().correctApplication(correction);

        assertThat(desk.read(number).getDocumentCopy())
                .hasSize(2 * submission.getDocumentCopy().size());
    }

    @Test
    void a_correction_that_can_not_be_is_refused_by_its_code() throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        String number = journey.submit(submission);
        CorrectApplication stale =
                correction(number, journey.anotherSubmission().getPerson());
        stale.setExpectedVersion(2);
        CorrectApplication stranger =
                correction(number, journey.anotherSubmission().getPerson());
        stranger.setOfficer("officer.ank");
        CorrectApplication tooMany =
                correction(number, journey.anotherSubmission().getPerson());
        IntStream.range(0, 10)
                .forEach(copy -> tooMany.getDocumentCopy()
                        .add(submission.getDocumentCopy().get(0)));
        CorrectApplication expired =
                correction(number, journey.anotherSubmission().getPerson());
        expired.getPerson().getIdentityDocument().setIssued(LocalDate.of(2001, 1, 1));
        expired.getPerson().getIdentityDocument().setExpires(LocalDate.of(2011, 1, 1));

        assertThat(told(stale)).isEqualTo("STALE_VERSION");
        assertThat(told(stranger)).isEqualTo("UNKNOWN_OFFICER");
        assertThat(told(tooMany)).isEqualTo("TOO_MANY_COPIES");
        assertThat(told(expired)).isEqualTo("DOCUMENT_EXPIRED");
        assertThat(told(correction("2026-99999999", journey.anotherSubmission().getPerson())))
                .isEqualTo("UNKNOWN_APPLICATION");
        assertThat(journey.standing(number).getVersion()).isEqualTo(1);
    }

    @Test
    void a_request_id_that_was_used_for_another_correction_is_reused() throws Exception {
        String number = journey.submitAnew();
        CorrectApplication correction =
                correction(number, journey.anotherSubmission().getPerson());
        journey.callers().mfa().correctApplication(correction);

        correction.setPerson(journey.anotherSubmission().getPerson());

        assertThat(told(correction)).isEqualTo("REQUEST_ID_REUSED");
    }

    @Test
    void of_different_corrections_of_one_version_at_the_same_time_one_is_made() throws Exception {
        String number = journey.submitAnew();
        List<Callable<String>> calls = new ArrayList<>();
        for (Journey caller : callers(4)) {
            CorrectApplication correction =
                    correction(number, journey.anotherSubmission().getPerson());
            calls.add(() -> told(caller, correction));
        }

        List<String> told = AtOnce.all(calls);

        assertThat(told)
                .containsOnlyOnce("2")
                .filteredOn("STALE_VERSION"::equals)
                .hasSize(3);
        assertThat(journey.standing(number).getVersion()).isEqualTo(2);
        assertThat(journey.await(number, ApplicationStatus.AWAITING_DECISION))
                .isEqualTo(ApplicationStatus.AWAITING_DECISION);
        assertThat(stored.rows("outbox", number)).isEqualTo(3);
    }

    @Test
    void equal_corrections_at_the_same_time_are_one_correction_and_one_answer() throws Exception {
        String number = journey.submitAnew();
        CorrectApplication correction =
                correction(number, journey.anotherSubmission().getPerson());

        List<Callable<String>> calls = new ArrayList<>();
        callers(4).forEach(caller -> calls.add(() -> told(caller, correction)));
        List<String> told = AtOnce.all(calls);

        assertThat(told).containsOnly("2");
        assertThat(stored.rows("correction", number)).isEqualTo(1);
        assertThat(journey.await(number, ApplicationStatus.AWAITING_DECISION))
                .isEqualTo(ApplicationStatus.AWAITING_DECISION);
    }

    @Test
    void of_a_correction_and_a_decision_at_the_same_time_one_is_done_and_the_other_is_an_illegal_move()
            throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String number = journey.submitAnew();
            journey.await(number, ApplicationStatus.AWAITING_DECISION);
            CorrectApplication correction =
                    correction(number, journey.anotherSubmission().getPerson());

            List<String> told = AtOnce.all(List.of(
                    () -> told(correction),
                    () -> Told.by(() -> desk.form(number).getStatus())));

            GetApplicationStatusResponse standing = journey.standing(number);
            boolean corrected = standing.getVersion() == 2;
            assertThat(told).isEqualTo(corrected ? List.of("2", "ILLEGAL_MOVE") : List.of("ILLEGAL_MOVE", "FORMED"));
            assertThat(standing.getIin() == null).isEqualTo(corrected);
        }
    }

    private List<Journey> callers(int count) {
        return IntStream.range(0, count)
                .mapToObj(caller -> new Journey(installation.address()))
                .toList();
    }

    private String told(CorrectApplication correction) {
        return told(journey, correction);
    }

    private static String told(Journey caller, CorrectApplication correction) {
        return Told.by(
                () -> caller.callers().mfa().correctApplication(correction).getVersion());
    }

    private static CorrectApplication correction(String number, Person person) {
        CorrectApplication correction = new CorrectApplication();
        correction.setRequestId(UUID.randomUUID().toString());
        correction.setApplicationNumber(number);
        correction.setExpectedVersion(1);
        correction.setOfficer(OFFICER);
        correction.setPerson(person);
        return correction;
    }
}
