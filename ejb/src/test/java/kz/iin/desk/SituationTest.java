package kz.iin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.iin.application.Application;
import kz.iin.application.ApplicationFixture;
import kz.iin.application.Claim;
import kz.iin.application.Proposal;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SituationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");

    private static final Circumstances PLAIN = new Circumstances(false, false, false);
    private static final Circumstances PRINTED = new Circumstances(false, true, false);
    private static final Circumstances SUSPECTED = new Circumstances(true, false, false);
    private static final Circumstances LEFT_TO_ANOTHER = new Circumstances(false, false, true);

    private final Viewer operator = new Viewer("someone", Set.of(Role.OPERATOR), Optional.empty());
    private final Viewer decider = new Viewer("operator", Set.of(Role.OPERATOR), Optional.empty());

    @Test
    void an_operator_decides_what_awaits_it() {
        Application application = ApplicationFixture.anApplicationAwaitingDecision();

        assertThat(hindrance(operator, application, Work.FORM)).isEmpty();
        assertThat(hindrance(operator, application, Work.REFUSE)).isEmpty();
        assertThat(hindrance(operator, application, Work.ADJUDICATE)).contains(Hindrance.NO_MATCHES);
    }

    @Test
    void nothing_is_decided_before_the_registries_have_answered() {
        assertThat(hindrance(operator, ApplicationFixture.anApplicationUnderCheck(), Work.FORM))
                .contains(Hindrance.REGISTRIES_SILENT);
    }

    @Test
    void nothing_is_decided_twice() {
        Application refused = ApplicationFixture.aRefusedApplication();

        assertThat(hindrance(operator, refused, Work.FORM)).contains(Hindrance.DECIDED);
        assertThat(hindrance(officerOf(refused), refused, Work.WITHDRAW)).contains(Hindrance.DECIDED);
        assertThat(hindrance(operator, ApplicationFixture.aWithdrawnApplication(), Work.REFUSE))
                .contains(Hindrance.WITHDRAWN);
    }

    @Test
    void an_officer_corrects_before_the_decision_and_under_a_number() {
        Application underCheck = ApplicationFixture.anApplicationUnderCheck();
        Application formed = ApplicationFixture.aFormedApplication();
        Application refused = ApplicationFixture.aRefusedApplication();
        Application withdrawn = ApplicationFixture.aWithdrawnApplication();

        assertThat(hindrance(officerOf(underCheck), underCheck, Work.CORRECT)).isEmpty();
        assertThat(hindrance(officerOf(formed), formed, Work.CORRECT)).isEmpty();
        assertThat(hindrance(officerOf(refused), refused, Work.CORRECT)).contains(Hindrance.DECIDED);
        assertThat(hindrance(officerOf(withdrawn), withdrawn, Work.CORRECT)).contains(Hindrance.WITHDRAWN);
        assertThat(hindrance(operator, underCheck, Work.CORRECT)).contains(Hindrance.FOR_OFFICERS);
    }

    @Test
    void what_another_operator_works_on_is_left_to_him() {
        Application application = ApplicationFixture.anApplicationAwaitingDecision();
        application.claim(new Claim("another", NOW, NOW.plusSeconds(60)), NOW);

        assertThat(hindrance(operator, application, Work.FORM)).contains(Hindrance.CLAIMED_BY_ANOTHER);
    }

    @Test
    void nobody_seconds_what_he_proposed_himself() {
        Application application = ApplicationFixture.anApplicationAwaitingDecision();
        application.propose(new Proposal("operator", NOW));

        assertThat(hindrance(decider, application, Work.FORM)).contains(Hindrance.OWN_DECISION);
        assertThat(hindrance(operator, application, Work.FORM)).isEmpty();
    }

    @Test
    void who_judged_where_two_have_to_agree_leaves_the_number_to_another_and_may_refuse() {
        Situation situation =
                new Situation(decider, ApplicationFixture.anApplicationAwaitingDecision(), LEFT_TO_ANOTHER, NOW);

        assertThat(situation.permit(Work.FORM).hindrance()).contains(Hindrance.OWN_VERDICT);
        assertThat(situation.permit(Work.REFUSE).granted()).isTrue();
    }

    @Test
    void a_number_is_annulled_by_another_than_who_had_it_formed() {
        Application formed = ApplicationFixture.aFormedApplication();

        assertThat(hindrance(decider, formed, Work.ANNUL)).contains(Hindrance.OWN_DECISION);
        assertThat(hindrance(operator, formed, Work.ANNUL)).isEmpty();
        assertThat(hindrance(operator, ApplicationFixture.aRefusedApplication(), Work.ANNUL))
                .contains(Hindrance.NO_NUMBER);
    }

    @Test
    void the_original_is_printed_first_and_once_then_copies() {
        Application issued = ApplicationFixture.anIssuedApplication();
        Viewer officer = officerOf(issued);

        assertThat(hindrance(officer, issued, Work.PRINT)).isEmpty();
        assertThat(hindrance(officer, issued, Work.COPY)).contains(Hindrance.ORIGINAL_NOT_PRINTED);
        assertThat(new Situation(officer, issued, PRINTED, NOW)
                        .permit(Work.PRINT)
                        .hindrance())
                .contains(Hindrance.ORIGINAL_PRINTED);
        assertThat(new Situation(officer, issued, PRINTED, NOW)
                        .permit(Work.COPY)
                        .granted())
                .isTrue();
    }

    @Test
    void a_certificate_is_handed_over_once_it_is_there() {
        Application issued = ApplicationFixture.anIssuedApplication();
        Application formed = ApplicationFixture.aFormedApplication();

        assertThat(hindrance(officerOf(issued), issued, Work.HAND_OVER)).isEmpty();
        assertThat(hindrance(officerOf(formed), formed, Work.HAND_OVER)).contains(Hindrance.NOT_ISSUED);
    }

    @Test
    void an_officer_of_another_mission_does_nothing_here() {
        Application issued = ApplicationFixture.anIssuedApplication();
        Viewer other = new Viewer("officer", Set.of(Role.OFFICER), Optional.of("USA-NYC"));

        assertThat(hindrance(other, issued, Work.HAND_OVER)).contains(Hindrance.FOR_OFFICERS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERVISOR", "ADMINISTRATOR", "AUDITOR"},
            mode = Mode.INCLUDE)
    void who_reads_does_nothing(Role role) {
        Application issued = ApplicationFixture.anIssuedApplication();
        Viewer reader = new Viewer("reader", Set.of(role), Optional.of(issued.mission()));

        assertThat(Stream.of(Work.values()))
                .noneMatch(work -> new Situation(reader, issued, SUSPECTED, NOW)
                        .permit(work)
                        .granted());
    }

    private static Viewer officerOf(Application application) {
        return new Viewer("officer", Set.of(Role.OFFICER), Optional.of(application.mission()));
    }

    private static Optional<Hindrance> hindrance(Viewer viewer, Application application, Work work) {
        return new Situation(viewer, application, PLAIN, NOW).permit(work).hindrance();
    }
}
