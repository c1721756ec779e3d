package kz.iin.application;

import static kz.iin.application.ApplicationFixture.CERTIFICATE;
import static kz.iin.application.ApplicationFixture.CONFIRMED;
import static kz.iin.application.ApplicationFixture.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.decision.Check;
import kz.iin.decision.Examination;
import kz.iin.decision.Finding;
import kz.iin.number.Iin;
import kz.iin.number.RejectionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DisputeTest {

    private static final Iin OTHER = new Iin("800101050003");
    private static final ReportedNumber REPORTED = new ReportedNumber(OTHER, "The same document.");
    private static final Rejection TAKEN =
            new Rejection(RejectionCode.NUMBER_TAKEN, "Taken since 2020.", Optional.empty(), CONFIRMED);

    static Stream<Application> withNumber() {
        return Stream.of(
                ApplicationFixture.aFormedApplication(),
                ApplicationFixture.aConfirmedApplication(),
                ApplicationFixture.anIssuedApplication());
    }

    static Stream<Application> ended() {
        return Stream.of(ApplicationFixture.aRefusedApplication(), ApplicationFixture.aWithdrawnApplication());
    }

    @Test
    void a_rejected_number_stays_formed_and_is_in_dispute() {
        Application application = ApplicationFixture.aFormedApplication();

        assertThat(application.reject(TAKEN, LATER)).isTrue();

        assertThat(application.status()).isEqualTo(ApplicationStatus.FORMED);
        assertThat(application.isDisputed()).isTrue();
    }

    @Test
    void the_same_rejection_again_changes_nothing_also_after_the_confirmation() {
        Application application = ApplicationFixture.aFormedApplication();
        application.reject(TAKEN, CONFIRMED);

        assertThat(application.reject(TAKEN, LATER)).isFalse();
        application.confirmRegistration(LATER, LATER);
        assertThat(application.reject(TAKEN, LATER)).isFalse();

        assertThat(application.disputes()).hasSize(1);
        assertThat(application.isDisputed()).isFalse();
    }

    @Test
    void a_confirmation_settles_every_rejection() {
        Application application = ApplicationFixture.aFormedApplication();
        application.reject(TAKEN, CONFIRMED);
        application.reject(new Rejection(RejectionCode.OTHER, "Ask again.", Optional.empty(), CONFIRMED), CONFIRMED);

        assertThat(application.confirmRegistration(LATER, LATER)).isTrue();

        assertThat(application.isDisputed()).isFalse();
        assertThat(application.disputes()).extracting(Dispute::settledAt).containsOnly(Optional.of(LATER));
        application.issue(CERTIFICATE, LATER);
        assertThat(application.status()).isEqualTo(ApplicationStatus.ISSUED);
    }

    @Test
    void a_confirmed_number_is_not_rejected_any_more() {
        Application application = ApplicationFixture.aConfirmedApplication();

        assertThatExceptionOfType(AlreadyRegistered.class).isThrownBy(() -> application.reject(TAKEN, LATER));

        assertThat(application.isDisputed()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("withNumber")
    void a_number_reported_after_the_formation_is_a_dispute_and_no_move(Application application) {
        ApplicationStatus before = application.status();

        assertThat(application.report(REPORTED, LATER)).isTrue();

        assertThat(application.status()).isEqualTo(before);
        assertThat(application.isDisputed()).isTrue();
        assertThat(application.findings()).contains(new Finding(Check.REPORTED_IIN, false, List.of(OTHER)));
    }

    @ParameterizedTest
    @MethodSource("ended")
    void nothing_is_reported_of_who_was_refused_or_withdrew(Application application) {
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> application.report(REPORTED, LATER));

        assertThat(application.disputes()).isEmpty();
    }

    @Test
    void no_certificate_is_issued_until_an_operator_settles_the_report() {
        Application application = ApplicationFixture.aConfirmedApplication();
        application.report(REPORTED, LATER);

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> application.issue(CERTIFICATE, LATER));
        application.examine(number(false), LATER);
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> application.issue(CERTIFICATE, LATER));
        application.examine(number(true), LATER);
        application.issue(CERTIFICATE, LATER);

        assertThat(application.status()).isEqualTo(ApplicationStatus.ISSUED);
    }

    @Test
    void a_confirmation_does_not_settle_a_report() {
        Application application = ApplicationFixture.aFormedApplication();
        application.report(REPORTED, LATER);

        application.confirmRegistration(LATER, LATER);

        assertThat(application.isDisputed()).isTrue();
    }

    @Test
    void an_operator_does_not_settle_a_rejection() {
        Application application = ApplicationFixture.aFormedApplication();
        application.reject(TAKEN, LATER);

        application.examine(number(true), LATER);

        assertThat(application.isDisputed()).isTrue();
        assertThat(application.isRejected()).isTrue();
    }

    @Test
    void the_same_result_again_changes_nothing() {
        Application application = ApplicationFixture.aConfirmedApplication();
        application.report(REPORTED, CONFIRMED);
        application.examine(number(true), CONFIRMED);

        application.examine(number(true), LATER);

        assertThat(application.disputes()).extracting(Dispute::settledAt).containsExactly(Optional.of(CONFIRMED));
    }

    @Test
    void who_has_a_number_is_rejected_together_with_that_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Rejection(RejectionCode.PERSON_HAS_NUMBER, "Has one.", Optional.empty(), CONFIRMED))
                .withMessage("existingIin: the other number of the person");
    }

    private static Finding number(boolean passed) {
        return new Finding(
                Check.OPERATOR_IIN, passed, List.of(), Optional.of(new Examination("one", "Compared the pictures.")));
    }
}
