package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mvd.v1.Candidate;
import kz.iin.contract.provided.mvd.v1.Origin;
import kz.iin.contract.provided.mvd.v1.Verdict;
import kz.iin.run.DemoData;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who became known between registration and decision: nothing is formed before a person has looked. */
@OnServer
class LateCandidatesIT {

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Desk desk = Desk.of(installation.address(), Journey.OPERATOR);
    private final Reapplicant person = new Reapplicant();
    private final SubmitApplication known = person.known();

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @Test
    void whoever_became_known_meanwhile_is_looked_at_before_a_number_is_formed() throws Exception {
        String number = journey.submit(known);
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        person.imported(number, "850101350011");

        assertThat(List.of(desk.form(number), desk.form(number)))
                .allSatisfy(told -> assertThat(told.getStatus()).isEqualTo(ApplicationStatus.ADJUDICATION))
                .allSatisfy(told -> assertThat(told.getIin()).isNull());
        assertThat(new Audited(installation.database()).entriesOf(number))
                .containsOnlyOnce("EXAMINED_APPLICATION by operator.one through MVD");

        Candidate imported = desk.only(number);
        assertThat(imported.getOrigin()).isEqualTo(Origin.IMPORTED);
        desk.judge(number, imported, Verdict.DIFFERENT);
        assertThat(desk.form(number).getIin()).matches("\\d{12}");
    }

    @Test
    void whoever_applied_later_is_looked_at_before_the_earlier_one_gets_a_number() throws Exception {
        String number = journey.submit(known);
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        String later = person.again();

        assertThat(desk.form(number).getStatus()).isEqualTo(ApplicationStatus.ADJUDICATION);

        assertThat(desk.only(number).getApplicationNumber()).isEqualTo(later);
        desk.judge(later, desk.only(later), Verdict.DIFFERENT);
        assertThat(desk.form(number).getIin()).matches("\\d{12}");
    }

    @Test
    void what_another_application_came_to_stands_in_the_finding_when_a_number_is_formed() throws Exception {
        String open = journey.submit(known);
        String number = person.again();
        desk.judge(number, desk.only(number), Verdict.SAME);
        assertThat(desk.knownPerson(number).isPassed()).isFalse();
        person.withdraw(open);

        desk.form(number);

        assertThat(desk.knownPerson(number).isPassed()).isTrue();
    }

    @Test
    void what_was_held_last_of_a_pair_is_data_for_tests_and_names_nobody() throws Exception {
        journey.submit(known);
        String number = person.again();
        desk.judge(number, desk.only(number), Verdict.SAME);
        Desk.of(installation.address(), "operator.two").judge(number, desk.only(number), Verdict.DIFFERENT);

        String told = installation
                .database()
                .text("select string_agg(pair.verdict, ' ') || ': ' || string_agg(pair::text, ' ')"
                        + " from labelled_pair pair join verdict using (id)"
                        + " join application on application.id = application_id where number = '" + number + "'");

        assertThat(told)
                .startsWith("DIFFERENT: ")
                .doesNotContain(known.getPerson().getLatinName().getSurname())
                .doesNotContain(known.getPerson().getIdentityDocument().getNumber());
    }
}
