package kz.iin.application;

import static kz.iin.application.ApplicationFixture.ANSWERED;
import static kz.iin.application.ApplicationFixture.LATER;
import static kz.iin.application.ApplicationFixture.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.decision.Check;
import kz.iin.number.Iin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithdrawalTest {

    private static final Withdrawal WITHDRAWAL = new Withdrawal("officer", Optional.of("Travels no more."));

    static Stream<Application> undecided() {
        Application adjudicated = ApplicationFixture.anApplicationAwaitingDecision();
        adjudicated.report(new ReportedNumber(new Iin("800101050003"), "The same name."), ANSWERED);
        return Stream.of(
                ApplicationFixture.aRegisteredApplication(),
                ApplicationFixture.anApplicationUnderCheck(),
                adjudicated,
                ApplicationFixture.anApplicationAwaitingDecision());
    }

    static Stream<Application> ended() {
        return Stream.of(
                ApplicationFixture.aFormedApplication(),
                ApplicationFixture.anIssuedApplication(),
                ApplicationFixture.aRefusedApplication(),
                ApplicationFixture.aWithdrawnApplication());
    }

    @ParameterizedTest
    @MethodSource("undecided")
    void until_the_decision_the_applicant_may_withdraw(Application application) {
        application.withdraw(WITHDRAWAL, LATER);

        assertThat(application.status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(application.statusSince()).isEqualTo(LATER);
        assertThat(application.withdrawal()).contains(WITHDRAWAL);
    }

    @ParameterizedTest
    @MethodSource("ended")
    void after_it_and_after_a_withdrawal_nobody_may(Application application) {
        Optional<Withdrawal> before = application.withdrawal();
        ApplicationStatus status = application.status();

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> application.withdraw(WITHDRAWAL, LATER));

        assertThat(application.withdrawal()).isEqualTo(before);
        assertThat(application.status()).isEqualTo(status);
    }

    @Test
    void a_withdrawal_ends_the_operators_claim() {
        Application application = ApplicationFixture.anApplicationAwaitingDecision();
        application.claim(new Claim("operator", ANSWERED, LATER.plusSeconds(60)), ANSWERED);

        application.withdraw(WITHDRAWAL, LATER);

        assertThat(application.claimAt(LATER)).isEmpty();
    }

    @Test
    void an_answer_that_comes_after_the_withdrawal_is_not_kept() {
        Application application = ApplicationFixture.aWithdrawnApplication();

        application.add(passed(Check.values()[0]), LATER);

        assertThat(application.findings()).containsExactly(ApplicationFixture.UNKNOWN_PERSON);
        assertThat(application.status()).isEqualTo(ApplicationStatus.WITHDRAWN);
    }

    @Test
    void a_reason_is_a_text_if_there_is_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Withdrawal("officer", Optional.of(" ")))
                .withMessage("reason: a text, if there is one");
    }
}
