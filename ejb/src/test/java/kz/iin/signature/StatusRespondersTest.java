package kz.iin.signature;

import static kz.iin.signature.EnvelopeFixture.MOMENT;
import static kz.iin.signature.EnvelopeFixture.organisation;
import static kz.iin.signature.EnvelopeFixture.root;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.iin.testca.StatusResponder;
import kz.iin.testca.StatusResponder.Says;
import kz.iin.testca.TestCa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusRespondersTest {

    private static final SigningAlgorithm RSA = SigningAlgorithm.RSA_SHA256;
    private static final Clock CLOCK = Clock.fixed(MOMENT, ZoneOffset.UTC);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final StatusResponders responders = new StatusResponders(
            new HttpFetch(Duration.ofSeconds(5), 1 << 16),
            new Freshness(Duration.ofHours(1), MINUTE),
            new SecureRandom());

    @ParameterizedTest
    @EnumSource
    void a_responder_of_every_algorithm_is_understood(SigningAlgorithm algorithm) throws IOException {
        try (StatusResponder responder = StatusResponder.start(root(algorithm), CLOCK)) {
            X509Certificate good = certificate(algorithm, responder.url());
            X509Certificate revoked = certificate(algorithm, responder.url());
            responder.say(revoked, Says.REVOKED);

            assertThat(status(good, MOMENT)).isEqualTo(RevocationStatus.GOOD);
            assertThat(status(revoked, MOMENT)).isEqualTo(RevocationStatus.REVOKED);
        }
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN", "TRY_LATER"})
    void an_answer_that_says_nothing_is_neither_good_nor_revoked(Says answer) throws IOException {
        try (StatusResponder responder = StatusResponder.start(root(RSA), CLOCK)) {
            X509Certificate certificate = certificate(RSA, responder.url());
            responder.say(certificate, answer);

            assertThat(status(certificate, MOMENT)).isEqualTo(RevocationStatus.UNKNOWN);
        }
    }

    @Test
    void a_responder_that_is_not_there_says_nothing() {
        assertThat(status(certificate(RSA, "http://127.0.0.1:1/"), MOMENT)).isEqualTo(RevocationStatus.UNKNOWN);
    }

    @Test
    void a_certificate_that_names_no_responder_is_not_known() {
        X509Certificate certificate = root(RSA).issue(organisation(RSA)).certificate();

        assertThat(status(certificate, MOMENT)).isEqualTo(RevocationStatus.UNKNOWN);
    }

    @Test
    void an_answer_of_a_stranger_is_none() throws IOException {
        TestCa stranger = TestCa.root(RSA, "Root RSA_SHA256", EnvelopeFixture.YEAR);
        try (StatusResponder responder = StatusResponder.start(stranger, CLOCK)) {
            assertThat(status(certificate(RSA, responder.url()), MOMENT)).isEqualTo(RevocationStatus.UNKNOWN);
        }
    }

    @ParameterizedTest
    @CsvSource({"-16", "6"})
    void an_answer_for_another_time_is_none(int minutes) throws IOException {
        Clock another = Clock.offset(CLOCK, Duration.ofMinutes(minutes));
        try (StatusResponder responder = StatusResponder.start(root(RSA), another)) {
            assertThat(status(certificate(RSA, responder.url()), MOMENT)).isEqualTo(RevocationStatus.UNKNOWN);
        }
    }

    @Test
    void an_answer_is_kept_as_long_as_it_says() throws IOException {
        try (StatusResponder responder = StatusResponder.start(root(RSA), CLOCK)) {
            X509Certificate certificate = certificate(RSA, responder.url());

            status(certificate, MOMENT);
            status(certificate, MOMENT.plus(Duration.ofMinutes(9)));
            assertThat(responder.asked()).isEqualTo(1);

            status(certificate, MOMENT.plus(Duration.ofMinutes(15)));
            assertThat(responder.asked()).isEqualTo(2);
        }
    }

    @Test
    void who_said_nothing_is_asked_again_after_a_while() throws IOException {
        try (StatusResponder responder = StatusResponder.start(root(RSA), CLOCK)) {
            X509Certificate certificate = certificate(RSA, responder.url());
            responder.say(certificate, Says.TRY_LATER);

            status(certificate, MOMENT);
            status(certificate, MOMENT.plusSeconds(59));
            assertThat(responder.asked()).isEqualTo(1);

            responder.say(certificate, Says.GOOD);
            assertThat(status(certificate, MOMENT.plus(MINUTE))).isEqualTo(RevocationStatus.GOOD);
        }
    }

    private RevocationStatus status(X509Certificate certificate, Instant at) {
        SigningAlgorithm issuer = SigningAlgorithm.of(certificate);
        return responders.statusOf(certificate, root(issuer).certificate(), at);
    }

    private static X509Certificate certificate(SigningAlgorithm algorithm, String url) {
        return root(algorithm).issue(organisation(algorithm).withStatusAt(url)).certificate();
    }
}
