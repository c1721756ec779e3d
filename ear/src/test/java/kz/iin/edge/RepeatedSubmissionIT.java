package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.journey.AtOnce;
import kz.iin.journey.Journey;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class RepeatedSubmissionIT {

    private static final int CALLERS = 8;

    private final Database database = Installation.current().database();
    private final RawSoap soap = new RawSoap(Installation.current().address());
    private final Journey journey = new Journey(Installation.current().address());
    /** A person of its own: the number that is formed for it must not be in the way of other tests. */
    private final String submission =
            Request.submission(Applications.all().get(4).ofSomebodyElse()).xml();

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(database);
    }

    @Test
    void a_submission_repeated_after_the_certificate_is_answered_byte_for_byte_as_the_first_time() throws Exception {
        Answer first = soap.post("mfa", submission);
        String number = first.text("applicationNumber").orElseThrow();
        journey.form(number);
        journey.await(number, ApplicationStatus.ISSUED);

        Answer again = soap.post("mfa", submission);

        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.text("status")).contains("CHECKING");
    }

    @Test
    void equal_submissions_at_the_same_time_are_one_application_and_one_answer() throws Exception {
        Stored before = Stored.in(database);

        List<Answer> answers = AtOnce.all(Collections.nCopies(CALLERS, () -> soap.post("mfa", submission)));

        assertThat(answers).allMatch(answer -> answer.text("applicationNumber").isPresent());
        assertThat(answers).extracting(Answer::body).containsOnly(answers.get(0).body());
        assertThat(Stored.in(database).applications()).isEqualTo(before.applications() + 1);
    }
}
