package kz.iin.application;

import static kz.iin.application.ApplicationFixture.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.decision.Check;
import kz.iin.decision.Decision;
import kz.iin.decision.Examination;
import kz.iin.decision.Finding;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final Instant END = LATER.plus(Duration.ofHours(1));
    private static final Instant JUST_BEFORE_END = END.minusNanos(1);

    private final Application application = ApplicationFixture.anApplicationAwaitingDecision();

    @Test
    void a_claim_ends_after_it_began() {
        assertThat(new Claim("one", LATER, LATER.plusNanos(1)).holdsAt(LATER)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Claim("one", LATER, LATER));
    }

    @Test
    void no_other_operator_takes_what_one_has() {
        application.claim(claim("one"), LATER);

        assertThatExceptionOfType(ClaimedByAnother.class)
                .isThrownBy(() -> application.claim(claim("two"), JUST_BEFORE_END));
        assertThat(application.claimAt(JUST_BEFORE_END)).contains(claim("one"));
    }

    @Test
    void no_other_operator_decides_checks_or_releases_what_one_has() {
        application.claim(claim("one"), LATER);

        assertThatExceptionOfType(ClaimedByAnother.class)
                .isThrownBy(() -> application.decide(new Decision.Form("two"), LATER));
        assertThatExceptionOfType(ClaimedByAnother.class).isThrownBy(() -> application.examine(document("two"), LATER));
        assertThatExceptionOfType(ClaimedByAnother.class).isThrownBy(() -> application.release("two", LATER));
        assertThat(application.status()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
    }

    @Test
    void a_claim_ends_by_itself() {
        application.claim(claim("one"), LATER);

        application.claim(new Claim("two", END, END.plusSeconds(1)), END);

        assertThat(application.claimAt(END)).map(Claim::operator).contains("two");
    }

    @Test
    void a_claim_ends_by_release() {
        application.claim(claim("one"), LATER);

        application.release("one", LATER);
        application.release("two", LATER);

        assertThat(application.claimAt(LATER)).isEmpty();
    }

    @Test
    void a_claim_ends_by_decision() {
        application.claim(claim("one"), LATER);

        application.decide(new Decision.Form("one"), LATER);

        assertThat(application.claimAt(LATER)).isEmpty();
    }

    @Test
    void the_same_operator_begins_anew() {
        application.claim(claim("one"), LATER);
        Claim longer = new Claim("one", LATER.plusSeconds(1), END.plusSeconds(1));

        application.claim(longer, LATER.plusSeconds(1));

        assertThat(application.claimAt(END)).contains(longer);
    }

    @Test
    void nobody_takes_what_is_not_to_be_decided() {
        assertThatExceptionOfType(NotAwaitingDecision.class)
                .isThrownBy(() -> ApplicationFixture.anApplicationUnderCheck().claim(claim("one"), LATER))
                .withMessage("application 2026-00000017 is CHECKING");
        assertThatExceptionOfType(NotAwaitingDecision.class)
                .isThrownBy(() -> ApplicationFixture.aFormedApplication().claim(claim("one"), LATER));
        assertThatExceptionOfType(NotAwaitingDecision.class)
                .isThrownBy(() -> ApplicationFixture.aRefusedApplication().examine(document("one"), LATER));
    }

    private static Claim claim(String operator) {
        return new Claim(operator, LATER, END);
    }

    private static Finding document(String operator) {
        return new Finding(
                Check.OPERATOR_DOCUMENT, true, List.of(), Optional.of(new Examination(operator, "Looked at.")));
    }
}
