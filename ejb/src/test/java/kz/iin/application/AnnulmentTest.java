package kz.iin.application;

import static kz.iin.application.ApplicationFixture.CERTIFICATE;
import static kz.iin.application.ApplicationFixture.CONFIRMED;
import static kz.iin.application.ApplicationFixture.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.number.Iin;
import kz.iin.number.RejectionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnulmentTest {

    private static final Annulment BY_ANOTHER = new Annulment("another", "Formed for somebody else.");
    private static final Annulment BY_THE_SAME = new Annulment("operator", "Formed for somebody else.");

    static Stream<Application> withNumber() {
        Application handedOver = ApplicationFixture.anIssuedApplication();
        handedOver.handOver(
                new HandOver(
                        CERTIFICATE,
                        Optional.empty(),
                        "officer",
                        LATER,
                        new Recipient(handedOver.person().document(), Optional.empty()),
                        Confirmation.PAPER_SIGNATURE),
                LATER);
        return Stream.of(
                ApplicationFixture.aFormedApplication(),
                ApplicationFixture.aConfirmedApplication(),
                ApplicationFixture.anIssuedApplication(),
                handedOver);
    }

    static Stream<Application> withoutNumber() {
        return Stream.of(
                ApplicationFixture.aRegisteredApplication(),
                ApplicationFixture.anApplicationUnderCheck(),
                ApplicationFixture.anApplicationAwaitingDecision(),
                ApplicationFixture.aRefusedApplication(),
                ApplicationFixture.aWithdrawnApplication());
    }

    @ParameterizedTest
    @MethodSource("withNumber")
    void a_number_is_annulled_at_whatever_stage_and_shown_by_no_certificate(Application application) {
        assertThat(application.annul(BY_ANOTHER, LATER)).isTrue();

        assertThat(application.status()).isEqualTo(ApplicationStatus.ANNULLED);
        assertThat(application.annulment()).contains(BY_ANOTHER);
        assertThat(application.certificateNumber()).isEmpty();
        assertThat(application.decidedBy()).contains("operator");
    }

    @ParameterizedTest
    @MethodSource("withNumber")
    void nobody_annuls_what_he_had_formed_himself(Application application) {
        ApplicationStatus before = application.status();

        assertThatExceptionOfType(OwnDecision.class)
                .isThrownBy(() -> application.annul(BY_THE_SAME, LATER))
                .satisfies(refused -> assertThat(refused.field()).contains("operator"));

        assertThat(application.status()).isEqualTo(before);
        assertThat(application.annulment()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withoutNumber")
    void where_there_is_no_number_none_is_annulled(Application application) {
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> application.annul(BY_ANOTHER, LATER));

        assertThat(application.annulment()).isEmpty();
    }

    @Test
    void annulled_again_it_stays_as_it_is_whoever_asks() {
        Application application = ApplicationFixture.anIssuedApplication();
        application.annul(BY_ANOTHER, CONFIRMED);

        assertThat(application.annul(BY_THE_SAME, LATER)).isFalse();

        assertThat(application.annulment()).contains(BY_ANOTHER);
        assertThat(application.statusSince()).isEqualTo(CONFIRMED);
    }

    @Test
    void what_was_held_against_the_number_is_settled_and_gbd_fl_can_change_nothing() {
        Application application = ApplicationFixture.aFormedApplication();
        application.report(new ReportedNumber(new Iin("800101050003"), "The same name."), CONFIRMED);

        application.annul(BY_ANOTHER, LATER);

        Rejection rejection = new Rejection(RejectionCode.OTHER, "Too late.", Optional.empty(), LATER);
        assertThat(application.isDisputed()).isFalse();
        assertThat(application.confirmRegistration(LATER, LATER)).isFalse();
        assertThat(application.reject(rejection, LATER)).isFalse();
        assertThat(application.isDisputed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void an_annulment_has_its_reason(String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Annulment("another", reason))
                .withMessage("reason: a text");
    }
}
