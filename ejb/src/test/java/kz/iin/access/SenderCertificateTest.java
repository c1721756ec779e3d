package kz.iin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.iin.access.SenderCertificate.Use;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.testca.Credential;
import kz.iin.testca.Leaf;
import kz.iin.testca.TestCa;
import kz.iin.testca.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderCertificateTest {

    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant END = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant LONG_BEFORE = Instant.parse("2020-01-01T00:00:00Z");

    private static final TestCa AUTHORITY =
            TestCa.root(SigningAlgorithm.RSA_SHA256, "Authority", new Validity(BEGIN, END));
    private static final Credential OLD = AUTHORITY.issue(Leaf.tlsClient("old", new Validity(BEGIN, END)));
    private static final Credential NEXT = AUTHORITY.issue(Leaf.tlsClient("next", new Validity(BEGIN, END)));

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T23:59:59Z, false",
        "2026-03-10T00:00:00Z, true",
        "2026-03-19T23:59:59Z, true",
        "2026-03-20T00:00:00Z, false"
    })
    void a_certificate_is_believed_from_the_begin_of_its_window_until_before_its_end(Instant at, boolean believed) {
        SenderCertificate certificate = new SenderCertificate(
                Use.TRANSPORT,
                OLD.certificate(),
                Instant.parse("2026-03-10T00:00:00Z"),
                Optional.of(Instant.parse("2026-03-20T00:00:00Z")));

        assertThat(certificate.isValid(at)).isEqualTo(believed);
    }

    @Test
    void a_window_is_not_wider_than_the_certificate_s_own_dates() {
        SenderCertificate certificate = endless(Use.TRANSPORT, OLD, LONG_BEFORE);

        assertThat(certificate.isValid(BEGIN.minus(Duration.ofSeconds(1)))).isFalse();
        assertThat(certificate.isValid(BEGIN)).isTrue();
        assertThat(certificate.isValid(END)).isTrue();
        assertThat(certificate.isValid(END.plus(Duration.ofSeconds(1)))).isFalse();
    }

    @Test
    void while_windows_overlap_both_certificates_are_believed() {
        Instant change = BEGIN.plus(Duration.ofDays(10));
        Instant farewell = change.plus(Duration.ofDays(2));
        Sender sender = SenderFixture.aSenderWith(
                new SenderCertificate(Use.TRANSPORT, OLD.certificate(), LONG_BEFORE, Optional.of(farewell)),
                endless(Use.TRANSPORT, NEXT, change));

        assertThat(sender.certificates(Use.TRANSPORT, change.minusSeconds(1))).containsExactly(OLD.certificate());
        assertThat(sender.certificates(Use.TRANSPORT, change)).containsExactly(OLD.certificate(), NEXT.certificate());
        assertThat(sender.certificates(Use.TRANSPORT, farewell)).containsExactly(NEXT.certificate());
    }

    @Test
    void a_certificate_for_signatures_opens_no_connection() {
        Sender sender = SenderFixture.aSenderWith(endless(Use.SIGNATURE, OLD, LONG_BEFORE));

        assertThat(sender.certificates(Use.TRANSPORT, BEGIN)).isEmpty();
        assertThat(sender.certificates(Use.SIGNATURE, BEGIN)).containsExactly(OLD.certificate());
    }

    private static SenderCertificate endless(Use use, Credential credential, Instant from) {
        return new SenderCertificate(use, credential.certificate(), from, Optional.empty());
    }
}
