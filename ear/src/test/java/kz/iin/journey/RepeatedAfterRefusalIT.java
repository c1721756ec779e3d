package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.UUID;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.PersonName;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.provided.mfa.v1.CorrectApplication;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.run.DemoData;
import kz.iin.run.RunFailure;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class RepeatedAfterRefusalIT {

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Desk desk = Desk.of(installation.address(), Journey.OPERATOR);
    private final SubmitApplication submission = journey.anotherSubmission();

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @Test
    void a_repeated_application_is_no_duplicate_and_names_the_refused_one() throws Exception {
        String refused = refused();

        String repeated = submittedAgain();

        assertThat(journey.standing(refused).getRefusedApplication()).isNull();
        assertThat(journey.standing(repeated).getRefusedApplication()).isEqualTo(refused);
        assertThat(desk.read(repeated).getRefusedApplication()).isEqualTo(refused);
        assertThat(journey.form(repeated)).matches("\\d{12}");
    }

    @Test
    void an_application_that_is_not_decided_is_not_taken_for_a_refused_one() throws Exception {
        journey.submit(submission);

        assertThat(journey.standing(submittedAgain()).getRefusedApplication()).isNull();
    }

    @Test
    void a_new_passport_and_capital_letters_make_no_other_person() throws Exception {
        String refused = refused();

        submission.getPerson().getIdentityDocument().setNumber("Z" + refused.substring(5));
        PersonName name = submission.getPerson().getLatinName();
        name.setSurname(name.getSurname().toUpperCase(Locale.ROOT));

        assertThat(journey.standing(submittedAgain()).getRefusedApplication()).isEqualTo(refused);
    }

    @Test
    void of_two_that_were_refused_the_latest_is_named() throws Exception {
        refused();
        submission.setRequestId(UUID.randomUUID().toString());
        String latest = refused();

        assertThat(journey.standing(submittedAgain()).getRefusedApplication()).isEqualTo(latest);
    }

    @Test
    void a_namesake_of_another_citizenship_was_not_refused() throws Exception {
        String refused = refused();

        submission.getPerson().getIdentityDocument().setNumber("Z" + refused.substring(5));
        submission.getPerson().setCitizenship("MNG");

        assertThat(journey.standing(submittedAgain()).getRefusedApplication()).isNull();
    }

    @Test
    void corrected_to_another_person_it_repeats_none() throws Exception {
        refused();
        String repeated = submittedAgain();

        CorrectApplication correction = new CorrectApplication();
        correction.setRequestId(UUID.randomUUID().toString());
        correction.setApplicationNumber(repeated);
        correction.setExpectedVersion(1);
        correction.setOfficer(submission.getOfficer());
        correction.setPerson(submission.getPerson());
        correction.getPerson().getIdentityDocument().setNumber("Z" + repeated.substring(5));
        correction.getPerson().setBirthDate("1991-02-03");
        journey.callers().mfa().correctApplication(correction);

        assertThat(journey.standing(repeated).getRefusedApplication()).isNull();
    }

    @Test
    void the_database_links_to_nothing_but_a_refusal() throws Exception {
        String first = journey.submitAnew();
        String second = journey.submitAnew();

        assertThatExceptionOfType(RunFailure.class)
                .isThrownBy(() -> installation
                        .database()
                        .execute("update application set refused_application = '%s' where number = '%s'"
                                .formatted(first, second)))
                .withMessageContaining("application_repeats_a_refusal");
    }

    private String refused() throws Exception {
        String number = journey.submit(submission);
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        desk.refuse(number, RefusalGround.UNRELIABLE_DOCUMENTS);
        return number;
    }

    private String submittedAgain() throws Exception {
        submission.setRequestId(UUID.randomUUID().toString());
        return journey.submit(submission);
    }
}
