package kz.iin.access.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.access.Sender;
import kz.iin.access.SenderCertificate;
import kz.iin.access.SenderFixture;
import kz.iin.access.Shown;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.testca.Leaf;
import kz.iin.testca.TestCa;
import kz.iin.testca.Validity;
import org.junit.jupiter.api.Test;

class AdmitSenderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
    private static final TestCa AUTHORITY =
            TestCa.root(SigningAlgorithm.RSA_SHA256, "Test authority", Validity.around(NOW));
    private static final X509Certificate GATEWAYS = issued("gateway");
    private static final X509Certificate OWN = issued("own");
    private static final X509Certificate FOREIGN = issued("foreign");

    private static final Sender WITHOUT = SenderFixture.aSenderWith();
    private static final Sender SENDER = with(SenderCertificate.Use.TRANSPORT, OWN);
    private static final Sender GATEWAY = with(SenderCertificate.Use.TRANSPORT, GATEWAYS);

    @Test
    void a_message_may_come_over_the_connection_of_its_sender_or_of_the_carrier() {
        assertThat(shown(OWN, SENDER, GATEWAY)).isEqualTo(Shown.RIGHT);
        assertThat(shown(GATEWAYS, SENDER, GATEWAY)).isEqualTo(Shown.RIGHT);
        assertThat(shown(GATEWAYS, WITHOUT, GATEWAY)).isEqualTo(Shown.RIGHT);
    }

    @Test
    void without_a_carrier_the_connection_is_that_of_the_sender() {
        assertThat(shown(OWN, SENDER)).isEqualTo(Shown.RIGHT);
        assertThat(shown(GATEWAYS, SENDER)).isEqualTo(Shown.WRONG);
    }

    @Test
    void a_connection_of_anybody_else_is_wrong() {
        assertThat(shown(FOREIGN, SENDER, GATEWAY)).isEqualTo(Shown.WRONG);
        assertThat(shown(FOREIGN, WITHOUT, GATEWAY)).isEqualTo(Shown.WRONG);
    }

    @Test
    void a_certificate_that_signs_messages_opens_no_connection() {
        Sender signer = with(SenderCertificate.Use.SIGNATURE, OWN);

        assertThat(shown(OWN, signer)).isEqualTo(Shown.NOTHING);
        assertThat(shown(OWN, signer, GATEWAY)).isEqualTo(Shown.WRONG);
    }

    @Test
    void nothing_is_shown_where_there_is_no_certificate_or_none_to_compare_it_with() {
        assertThat(AdmitSender.certificate(List.of(SENDER, GATEWAY), Optional.empty(), NOW))
                .isEqualTo(Shown.NOTHING);
        assertThat(shown(FOREIGN, WITHOUT)).isEqualTo(Shown.NOTHING);
    }

    @Test
    void outside_its_window_a_certificate_is_wrong() {
        Instant early = NOW.minusSeconds(1);

        assertThat(AdmitSender.certificate(List.of(GATEWAY), Optional.of(GATEWAYS), early))
                .isEqualTo(Shown.WRONG);
    }

    private static Shown shown(X509Certificate certificate, Sender... owners) {
        return AdmitSender.certificate(List.of(owners), Optional.of(certificate), NOW);
    }

    private static Sender with(SenderCertificate.Use use, X509Certificate certificate) {
        return SenderFixture.aSenderWith(new SenderCertificate(use, certificate, NOW, Optional.empty()));
    }

    private static X509Certificate issued(String name) {
        return AUTHORITY.issue(Leaf.tlsClient(name, Validity.around(NOW))).certificate();
    }
}
