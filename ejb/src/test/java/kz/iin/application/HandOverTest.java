package kz.iin.application;

import static kz.iin.application.ApplicationFixture.CERTIFICATE;
import static kz.iin.application.ApplicationFixture.ISSUED;
import static kz.iin.application.ApplicationFixture.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.number.Iin;
import kz.iin.person.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandOverTest {

    private static final PersonName SOMEBODY = PersonName.of("Erkin", "Aylin", null);

    private final Application application = ApplicationFixture.anIssuedApplication();

    static Stream<Application> withoutCertificate() {
        return Stream.of(
                ApplicationFixture.aRegisteredApplication(),
                ApplicationFixture.anApplicationUnderCheck(),
                ApplicationFixture.anApplicationAwaitingDecision(),
                ApplicationFixture.aFormedApplication(),
                ApplicationFixture.aConfirmedApplication(),
                ApplicationFixture.aRefusedApplication(),
                ApplicationFixture.aWithdrawnApplication());
    }

    @Test
    void an_issued_certificate_is_handed_over_once() {
        boolean first = application.handOver(ofCertificate(CERTIFICATE), ISSUED);
        boolean again = application.handOver(ofCertificate(CERTIFICATE), LATER);

        assertThat(first).isTrue();
        assertThat(again).isFalse();
        assertThat(application.status()).isEqualTo(ApplicationStatus.HANDED_OVER);
        assertThat(application.statusSince()).isEqualTo(ISSUED);
    }

    @ParameterizedTest
    @MethodSource("withoutCertificate")
    void what_is_not_issued_is_not_handed_over(Application early) {
        ApplicationStatus before = early.status();

        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> early.handOver(ofCertificate(CERTIFICATE), LATER));

        assertThat(early.status()).isEqualTo(before);
    }

    @Test
    void another_certificate_is_not_handed_over_whether_before_or_after() {
        HandOver other = ofCertificate("TUR-IST-2026-00000002");

        assertThatExceptionOfType(OtherCertificate.class).isThrownBy(() -> application.handOver(other, LATER));
        assertThat(application.status()).isEqualTo(ApplicationStatus.ISSUED);

        application.handOver(ofCertificate(CERTIFICATE), LATER);
        assertThatExceptionOfType(OtherCertificate.class).isThrownBy(() -> application.handOver(other, LATER));
    }

    @Test
    void a_certificate_whose_number_is_in_dispute_stays_at_the_counter() {
        application.report(new ReportedNumber(new Iin("800101050003"), "The same name."), ISSUED);

        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> application.handOver(ofCertificate(CERTIFICATE), LATER));

        assertThat(application.status()).isEqualTo(ApplicationStatus.ISSUED);
    }

    @Test
    void what_is_kept_of_a_hand_over_says_the_same() {
        HandOver toApplicant = ofCertificate(CERTIFICATE);
        HandOver toSomebody = received(new Recipient.Representative(SOMEBODY, "Power of attorney 17"));

        assertThat(new PastHandOver(application, toApplicant, LATER).handOver()).isEqualTo(toApplicant);
        assertThat(new PastHandOver(application, toSomebody, LATER).handOver()).isEqualTo(toSomebody);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_representative_says_what_he_may_receive_by(String authority) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recipient.Representative(SOMEBODY, authority))
                .withMessage("authority: a text");
    }

    @Test
    void a_log_does_not_learn_who_received() {
        assertThat(received(new Recipient.Representative(SOMEBODY, "Power of attorney 17"))
                        .toString())
                .doesNotContain("Erkin", "Aylin", "attorney");
    }

    private HandOver ofCertificate(String certificate) {
        return new HandOver(
                certificate,
                Optional.empty(),
                "officer",
                ISSUED,
                shown(Optional.empty()),
                Confirmation.PAPER_SIGNATURE);
    }

    private HandOver received(Recipient.Representative representative) {
        return new HandOver(
                CERTIFICATE,
                Optional.of(new SecurityPaper("KZ-0001234")),
                "officer",
                ISSUED,
                shown(Optional.of(representative)),
                Confirmation.ELECTRONIC_SIGNATURE);
    }

    private Recipient shown(Optional<Recipient.Representative> representative) {
        return new Recipient(application.person().document(), representative);
    }
}
