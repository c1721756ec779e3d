package kz.iin.application;

import static kz.iin.application.ApplicationFixture.ANSWERED;
import static kz.iin.application.ApplicationFixture.CERTIFICATE;
import static kz.iin.application.ApplicationFixture.CONFIRMED;
import static kz.iin.application.ApplicationFixture.DECIDED;
import static kz.iin.application.ApplicationFixture.ISSUED;
import static kz.iin.application.ApplicationFixture.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kz.iin.audit.Change;
import kz.iin.decision.Check;
import kz.iin.decision.Decision;
import kz.iin.decision.Examination;
import kz.iin.decision.Finding;
import kz.iin.decision.RefusalGround;
import kz.iin.number.Iin;
import org.junit.jupiter.api.Test;

/** Each act, and what the audit keeps of it: the field, what it was, what it is now. */
class ApplicationChangesTest {

    private static final String NOTE = "compared with the original";

    private final Application application = ApplicationFixture.anApplicationAwaitingDecision();

    @Test
    void a_claim_names_the_operator_and_its_end() {
        List<Change> made = changed(application, act -> act.claim(new Claim("operator", ANSWERED, LATER), ANSWERED));

        assertThat(made)
                .containsExactly(
                        Change.between("claim/operator", null, "operator"),
                        Change.between("claim/until", null, LATER.toString()));
    }

    @Test
    void a_release_ends_the_claim_and_of_a_free_application_changes_nothing() {
        application.claim(new Claim("operator", ANSWERED, LATER), ANSWERED);

        assertThat(changed(application, act -> act.release("operator", ANSWERED)))
                .containsExactly(
                        Change.between("claim/operator", "operator", null),
                        Change.between("claim/until", LATER.toString(), null));
        assertThat(changed(application, act -> act.release("operator", ANSWERED)))
                .isEmpty();
    }

    @Test
    void an_examination_says_what_was_found_before_and_after() {
        application.examine(examined(true), ANSWERED);

        List<Change> made = changed(application, act -> act.examine(examined(false), DECIDED));

        assertThat(made)
                .containsExactly(
                        Change.between("finding/OPERATOR_LAW", "PASSED", "NOT_PASSED"),
                        Change.between("finding/OPERATOR_LAW/at", ANSWERED.toString(), DECIDED.toString()));
    }

    @Test
    void a_proposal_names_who_made_it() {
        assertThat(changed(application, act -> act.propose(new Proposal("operator", DECIDED))))
                .containsExactly(Change.between("proposal/operator", null, "operator"));
    }

    @Test
    void a_refusal_states_its_grounds_with_their_reasons() {
        Decision refusal = new Decision.Refuse("operator", Map.of(RefusalGround.CONTRARY_TO_LAW, "no visa"));

        assertThat(changed(application, act -> act.decide(refusal, DECIDED)))
                .containsExactly(
                        Change.between("status", "AWAITING_DECISION", "REFUSED"),
                        Change.between("decision/operator", null, "operator"),
                        Change.between("refusal/CONTRARY_TO_LAW", null, "no visa"));
    }

    @Test
    void from_the_formation_to_the_hand_over_each_step_is_a_change() {
        Application formed = ApplicationFixture.aFormedApplication();

        assertThat(changed(formed, act -> act.confirmRegistration(CONFIRMED, CONFIRMED)))
                .containsExactly(Change.between("registered", null, "true"));
        assertThat(changed(formed, act -> act.issue(CERTIFICATE, ISSUED)))
                .containsExactly(
                        Change.between("status", "FORMED", "ISSUED"), Change.between("certificate", null, CERTIFICATE));
        assertThat(changed(formed, act -> act.annul(new Annulment("another", "formed twice"), LATER)))
                .containsExactly(
                        Change.between("status", "ISSUED", "ANNULLED"),
                        Change.between("certificate", CERTIFICATE, null),
                        Change.between("annulment/operator", null, "another"),
                        Change.between("annulment/reason", null, "formed twice"));
    }

    @Test
    void a_withdrawal_says_who_took_it_and_why() {
        Withdrawal withdrawal = new Withdrawal("officer", Optional.of("no time"));

        assertThat(changed(application, act -> act.withdraw(withdrawal, DECIDED)))
                .containsExactly(
                        Change.between("status", "AWAITING_DECISION", "WITHDRAWN"),
                        Change.between("withdrawal/officer", null, "officer"),
                        Change.between("withdrawal/reason", null, "no time"));
    }

    @Test
    void a_reported_number_opens_a_dispute() {
        ReportedNumber reported = new ReportedNumber(new Iin("850615050007"), "same document");

        assertThat(changed(application, act -> act.report(reported, DECIDED)))
                .contains(
                        Change.between("status", "AWAITING_DECISION", "ADJUDICATION"),
                        Change.between("finding/REPORTED_IIN", null, "NOT_PASSED"),
                        Change.between("dispute/1", null, "OPEN"),
                        Change.between("dispute/1/text", null, "same document"),
                        Change.between("dispute/1/existingIin", null, "850615050007"));
    }

    @Test
    void a_correction_forgets_what_was_found_and_counts_the_data_on() {
        Correction correction = new Correction(
                UUID.randomUUID(),
                application.number(),
                application.dataVersion(),
                "officer",
                SubmissionFixture.aSubmissionWith(Map.of("documentNumber", "N7654321"))
                        .person(),
                Papers.none(),
                List.of());

        assertThat(changed(application, act -> {
                    act.correct(correction, DECIDED);
                    act.startAnew(List.of(), DECIDED);
                }))
                .contains(
                        Change.between("status", "AWAITING_DECISION", "CHECKING"),
                        Change.between("dataVersion", "1", "2"),
                        Change.between("finding/MVD_DOCUMENT", "PASSED", null),
                        Change.between("documentNumber", "U00000018", "N7654321"));
    }

    private static List<Change> changed(Application application, Consumer<Application> act) {
        ApplicationChanges changes = ApplicationChanges.in(application, DECIDED);
        act.accept(application);
        return changes.made();
    }

    private static Finding examined(boolean passed) {
        return new Finding(Check.OPERATOR_LAW, passed, List.of(), Optional.of(new Examination("operator", NOTE)));
    }
}
