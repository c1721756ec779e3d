package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.Person;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.provided.mfa.v1.GetRefusalNotice;
import kz.iin.contract.provided.mfa.v1.IinFault;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mvd.v1.Candidate;
import kz.iin.contract.provided.mvd.v1.GetCandidatesResponse;
import kz.iin.contract.provided.mvd.v1.LikenessLevel;
import kz.iin.contract.provided.mvd.v1.Origin;
import kz.iin.contract.provided.mvd.v1.Verdict;
import kz.iin.run.DemoData;
import kz.iin.run.RunFailure;
import kz.iin.testing.Installation;
import kz.iin.testing.Management;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An applicant who may be somebody known: nobody is refused by that, and no number is formed before a person has looked. */
@OnServer
class AdjudicationIT {

    private static final String FOUR_EYES = "iin.four-eyes";

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Desk desk = Desk.of(installation.address(), Journey.OPERATOR);
    private final Desk second = Desk.of(installation.address(), "operator.two");
    private final Reapplicant person = new Reapplicant();
    private final SubmitApplication known = person.known();

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @Test
    void whoever_holds_a_number_is_shown_with_it_field_by_field_and_refused_only_by_an_operator() throws Exception {
        String holder = journey.submit(known);
        String iin = journey.form(holder);
        String number = person.again();

        Candidate candidate = desk.only(number);
        assertThat(candidate.getApplicationNumber()).isEqualTo(holder);
        assertThat(candidate.getIin()).isEqualTo(iin);
        assertThat(candidate.getLevel()).isEqualTo(LikenessLevel.CERTAIN);
        assertThat(candidate.getOrigin()).isEqualTo(Origin.APPLICATION);
        assertThat(candidate.getPerson().getDocumentNumber())
                .containsExactly(known.getPerson().getIdentityDocument().getNumber());
        assertThat(candidate.getEvidence())
                .filteredOn(evidence -> evidence.getField().equals("DOCUMENT"))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.getText().getRu()).isEqualTo("Номер документа: совпадает"));
        assertThat(desk.form(number).getStatus()).isEqualTo(ApplicationStatus.ADJUDICATION);

        assertThat(desk.judge(number, candidate, Verdict.SAME).getStatus())
                .isEqualTo(ApplicationStatus.AWAITING_DECISION);
        assertThat(desk.knownPerson(number).isPassed()).isFalse();
        assertThat(desk.knownPerson(number).getProposedGround()).isEqualTo(RefusalGround.IIN_ALREADY_REGISTERED);
        assertThat(desk.knownPerson(number).getExistingIin()).containsExactly(iin);
        assertThat(desk.refuse(number, RefusalGround.IIN_ALREADY_REGISTERED).getStatus())
                .isEqualTo(ApplicationStatus.REFUSED);
        assertThat(journey.standing(number).getExistingIin()).containsExactly(iin);
        assertThat(noticedIins(number)).containsExactly(iin);
    }

    /** On the one ground of the notice. */
    private List<String> noticedIins(String number) throws IinFault {
        GetRefusalNotice request = new GetRefusalNotice();
        request.setApplicationNumber(number);
        var grounds = journey.callers().mfa().getRefusalNotice(request).getGround();
        assertThat(grounds).hasSize(1);
        return grounds.get(0).getExistingIin();
    }

    @Test
    void whoever_is_another_goes_on_and_is_not_asked_about_again_while_the_data_stay() throws Exception {
        journey.submit(known);
        person.withOtherDocument("R12345678901");
        String number = person.again();
        desk.judge(number, desk.only(number), Verdict.DIFFERENT);

        assertThat(desk.knownPerson(number).isPassed()).isTrue();
        person.withdraw(number);
        String later = journey.submit(person.anew());
        assertThat(journey.await(later, ApplicationStatus.AWAITING_DECISION))
                .isEqualTo(ApplicationStatus.AWAITING_DECISION);
        assertThat(desk.candidates(later).getCandidate())
                .extracting(candidate -> candidate.getVerdict().getApplicationNumber())
                .containsExactly(number);
    }

    @Test
    void corrected_data_open_the_question_again() throws Exception {
        journey.submit(known);
        person.withOtherDocument("R22345678902");
        String number = person.again();
        desk.judge(number, desk.only(number), Verdict.DIFFERENT);

        person.withOtherDocument("R98765432103");
        person.correct(number);

        assertThat(journey.await(number, ApplicationStatus.ADJUDICATION)).isEqualTo(ApplicationStatus.ADJUDICATION);
        assertThat(desk.only(number).getVerdict()).isNull();
    }

    @Test
    void corrected_data_of_the_candidate_open_the_question_again_too() throws Exception {
        String other = journey.submit(known);
        journey.await(other, ApplicationStatus.AWAITING_DECISION);
        person.withOtherDocument("R32345678903");
        String number = person.again();
        desk.judge(number, desk.only(number), Verdict.DIFFERENT);

        Candidate seen = desk.only(number);
        person.withOtherDocument("R42345678904");
        person.correct(other);

        assertThat(Told.by(() -> second.judge(number, seen, Verdict.SAME).getStatus()))
                .isEqualTo("CANDIDATE_CHANGED");
        assertThat(desk.only(number).getVerdict()).isNull();
        assertThat(desk.form(number).getStatus()).isEqualTo(ApplicationStatus.ADJUDICATION);
        desk.judge(number, desk.only(number), Verdict.DIFFERENT);
        assertThat(desk.form(number).getIin()).matches("\\d{12}");
    }

    @Test
    void whoever_is_judged_to_be_another_gets_a_number_with_the_same_document() throws Exception {
        journey.form(journey.submit(known));
        String number = person.again();

        desk.judge(number, desk.only(number), Verdict.DIFFERENT);

        assertThat(desk.form(number).getIin()).matches("\\d{12}");
    }

    @Test
    void twins_are_candidates_and_never_certain() throws Exception {
        journey.submit(known);
        Person twin = known.getPerson();
        twin.getLatinName().setGivenName("ZHUSIPALI");
        person.withOtherDocument("T44445555666");

        String number = person.again();

        Candidate candidate = desk.only(number);
        assertThat(candidate.isTwins()).isTrue();
        assertThat(candidate.getLevel()).isEqualTo(LikenessLevel.CANDIDATE);
    }

    @Test
    void the_same_person_in_another_open_application_is_a_finding_without_a_number() throws Exception {
        String open = journey.submit(known);
        String number = person.again();

        Candidate candidate = desk.only(number);
        desk.judge(number, candidate, Verdict.SAME);

        assertThat(candidate.getApplicationNumber()).isEqualTo(open);
        assertThat(candidate.getIin()).isNull();
        assertThat(desk.knownPerson(number).isPassed()).isFalse();
        assertThat(desk.knownPerson(number).getExistingIin()).isEmpty();
        assertThat(journey.await(open, ApplicationStatus.AWAITING_DECISION))
                .isEqualTo(ApplicationStatus.AWAITING_DECISION);
    }

    @Test
    void whoever_got_the_number_after_the_verdict_is_named_by_it_on_the_refusal() throws Exception {
        String open = journey.submit(known);
        String number = person.again();
        desk.judge(number, desk.only(number), Verdict.SAME);
        String iin = journey.form(open);

        desk.refuse(number, RefusalGround.IIN_ALREADY_REGISTERED);

        assertThat(journey.standing(number).getExistingIin()).containsExactly(iin);
        assertThat(desk.knownPerson(number).getExistingIin()).containsExactly(iin);
        assertThat(noticedIins(number)).containsExactly(iin);
    }

    @Test
    void the_same_person_in_an_application_that_has_ended_stands_against_nothing() throws Exception {
        String open = journey.submit(known);
        String number = person.again();
        person.withdraw(open);

        desk.judge(number, desk.only(number), Verdict.SAME);

        assertThat(desk.knownPerson(number).isPassed()).isTrue();
        assertThat(journey.form(number)).matches("\\d{12}");
    }

    @Test
    void the_verdict_of_another_takes_the_place_of_the_first_until_the_decision() throws Exception {
        journey.submit(known);
        String number = person.again();
        Candidate candidate = desk.only(number);
        desk.judge(number, candidate, Verdict.SAME);
        desk.judge(number, candidate, Verdict.SAME);
        assertThat(Told.by(
                        () -> desk.judge(number, candidate, Verdict.DIFFERENT).getStatus()))
                .isEqualTo("OWN_DECISION");
        second.judge(number, candidate, Verdict.DIFFERENT);

        assertThat(new Audited(installation.database()).entriesOf(number))
                .contains(
                        "VIEWED_CANDIDATES by MVD through MVD",
                        "ADJUDICATED_CANDIDATE by operator.one through MVD",
                        "ADJUDICATED_CANDIDATE by operator.two through MVD");
        assertThat(desk.knownPerson(number).isPassed()).isTrue();
        assertThat(new Stored(installation.database()).rows("verdict", number)).isEqualTo(2);
        assertThatExceptionOfType(RunFailure.class)
                .isThrownBy(() -> installation
                        .database()
                        .execute("update verdict set verdict = 'SAME' where application_id ="
                                + " (select id from application where number = '" + number + "')"))
                .withMessageContaining("append-only");
    }

    @Test
    void where_two_operators_have_to_agree_the_adjudicator_does_not_form_the_number() throws Exception {
        Management management = new Management(installation);
        management.setSystemProperty(FOUR_EYES, "true");
        try {
            journey.submit(known);
            person.withOtherDocument("E55556666777");
            String number = person.again();
            desk.judge(number, desk.only(number), Verdict.DIFFERENT);

            assertThat(Told.by(() -> desk.form(number).getStatus())).isEqualTo("OWN_DECISION");
            assertThat(second.form(number).getIin()).matches("\\d{12}");
        } finally {
            management.removeSystemProperty(FOUR_EYES);
        }
    }

    @Test
    void what_can_not_be_is_refused_by_its_code() throws Exception {
        journey.submit(known);
        String number = person.again();
        Candidate candidate = desk.only(number);
        Candidate nobody = new Candidate();
        nobody.setCandidateId(999_999_999L);

        assertThat(Told.by(() -> desk.judge(number, nobody, Verdict.SAME).getStatus()))
                .isEqualTo("UNKNOWN_CANDIDATE");
        assertThat(Told.by(() -> Desk.of(installation.address(), "officer.fra")
                        .judge(number, candidate, Verdict.SAME)
                        .getStatus()))
                .isEqualTo("UNKNOWN_OPERATOR");
        second.claim(number);
        assertThat(Told.by(() -> desk.judge(number, candidate, Verdict.SAME).getStatus()))
                .isEqualTo("CLAIMED_BY_ANOTHER");
        person.withdraw(number);
        assertThat(Told.by(() -> desk.judge(number, candidate, Verdict.SAME).getStatus()))
                .isEqualTo("NOT_AWAITING_DECISION");
    }

    @Test
    void of_a_hot_block_the_likeliest_are_shown_and_that_there_are_more() throws Exception {
        String number = "";
        for (int alike = 0; alike <= 21; alike++) {
            person.withOtherDocument("H%02d".formatted(alike).repeat(4));
            number = journey.submit(person.anew());
        }
        journey.await(number, ApplicationStatus.ADJUDICATION);

        GetCandidatesResponse candidates = desk.candidates(number);

        assertThat(candidates.getCandidate()).hasSize(20);
        assertThat(candidates.isMore()).isTrue();
        for (Candidate candidate : candidates.getCandidate()) {
            desk.judge(number, candidate, Verdict.DIFFERENT);
        }
        GetCandidatesResponse next = desk.candidates(number);
        assertThat(next.getStatus()).isEqualTo(ApplicationStatus.ADJUDICATION);
        assertThat(next.getCandidate()).hasSize(20);
        assertThat(next.getCandidate().get(0).getVerdict()).isNull();
        assertThat(next.getCandidate().get(1).getVerdict()).isNotNull();
    }
}
