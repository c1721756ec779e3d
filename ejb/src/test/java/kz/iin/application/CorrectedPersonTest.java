package kz.iin.application;

import static kz.iin.application.ApplicationFixture.CERTIFICATE;
import static kz.iin.application.ApplicationFixture.ISSUED;
import static kz.iin.application.ApplicationFixture.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.iin.person.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectedPersonTest {

    private static final UUID REQUEST_ID = UUID.fromString("6a6a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a02");
    private static final Person AS_IT_IS =
            SubmissionFixture.aSubmissionWith(Map.of("surname", "Kaia")).person();
    private static final String REASON = "A new passport.";

    static Stream<Application> withNumber() {
        Application handedOver = ApplicationFixture.anIssuedApplication();
        handedOver.handOver(
                new HandOver(
                        CERTIFICATE,
                        Optional.empty(),
                        "officer",
                        ISSUED,
                        new Recipient(handedOver.person().document(), Optional.empty()),
                        Confirmation.PAPER_SIGNATURE),
                ISSUED);
        return Stream.of(
                ApplicationFixture.aFormedApplication(),
                ApplicationFixture.aConfirmedApplication(),
                ApplicationFixture.anIssuedApplication(),
                handedOver);
    }

    static Stream<Application> withoutNumber() {
        Application annulled = ApplicationFixture.anIssuedApplication();
        annulled.annul(new Annulment("another", "Formed for somebody else."), ISSUED);
        return Stream.of(
                ApplicationFixture.aRegisteredApplication(),
                ApplicationFixture.anApplicationUnderCheck(),
                ApplicationFixture.anApplicationAwaitingDecision(),
                ApplicationFixture.aRefusedApplication(),
                ApplicationFixture.aWithdrawnApplication(),
                annulled);
    }

    @ParameterizedTest
    @MethodSource("withNumber")
    void corrected_data_wait_for_gbd_fl_and_a_new_certificate(Application application) {
        Person before = application.person();

        PastCorrection made = application.correct(corrected(1), LATER);

        assertThat(application.status()).isEqualTo(ApplicationStatus.FORMED);
        assertThat(application.person()).isEqualTo(AS_IT_IS);
        assertThat(application.certificateNumber()).isEmpty();
        assertThat(made.before()).isEqualTo(before);
        assertThat(made.told(application.number()))
                .isEqualTo(new Corrected(application.number(), ApplicationStatus.FORMED, 2, LATER));
        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> application.issue("TUR-IST-2026-00000002", LATER));
    }

    @Test
    void the_term_ends_with_the_first_certificate_and_no_other_begins() {
        Application first = ApplicationFixture.aConfirmedApplication();
        Application served = ApplicationFixture.anIssuedApplication();

        first.correct(corrected(1), LATER);
        served.correct(corrected(1), LATER);

        assertThat(first.isResultAwaited()).isTrue();
        assertThat(served.isResultAwaited()).isFalse();
    }

    @Test
    void once_gbd_fl_confirms_them_the_new_certificate_is_issued_and_handed_over() {
        Application application = ApplicationFixture.anIssuedApplication();
        application.correct(corrected(1), LATER);

        assertThat(application.confirmRegistration(LATER, LATER)).isTrue();
        application.issue("TUR-IST-2026-00000002", LATER);

        assertThat(application.status()).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(application.certificateNumber()).contains("TUR-IST-2026-00000002");
        assertThat(application.decidedBy()).contains("operator");
    }

    @ParameterizedTest
    @MethodSource("withoutNumber")
    void where_there_is_no_number_nothing_is_corrected_under_it(Application application) {
        Person before = application.person();

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> application.correct(corrected(1), LATER));

        assertThat(application.person()).isEqualTo(before);
    }

    @Test
    void a_correction_of_data_that_were_corrected_meanwhile_changes_nothing() {
        Application application = ApplicationFixture.anIssuedApplication();

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> application.correct(corrected(2), LATER));

        assertThat(application.status()).isEqualTo(ApplicationStatus.ISSUED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_correction_under_a_number_has_its_reason(String reason) {
        Correction correction = correction(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonCorrection(correction, reason))
                .withMessage("reason: a text");
    }

    private static PersonCorrection corrected(int version) {
        return new PersonCorrection(correction(version), REASON);
    }

    private static Correction correction(int version) {
        return new Correction(
                REQUEST_ID,
                new ApplicationNumber("2026-00000017"),
                version,
                "officer",
                AS_IT_IS,
                Papers.none(),
                List.of());
    }
}
