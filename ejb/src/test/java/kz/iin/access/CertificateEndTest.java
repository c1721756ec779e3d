package kz.iin.access;

import static org.assertj.core.api.Assertions.assertThat;

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

class CertificateEndTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2027-06-01T00:00:00Z");

    private static final TestCa AUTHORITY =
            TestCa.root(SigningAlgorithm.RSA_SHA256, "Authority", new Validity(BEGIN, LATER));
    private static final Credential OLD = AUTHORITY.issue(Leaf.tlsClient("old", new Validity(BEGIN, END)));
    private static final Credential NEXT = AUTHORITY.issue(Leaf.tlsClient("next", new Validity(BEGIN, LATER)));

    @ParameterizedTest
    @CsvSource({
        "2026-04-02T00:00:00Z, 60",
        "2026-05-01T23:59:59Z, 60",
        "2026-05-02T00:00:00Z, 30",
        "2026-05-25T00:00:00Z, 7",
        "2026-06-01T00:00:00Z, 0"
    })
    void the_end_is_told_sixty_thirty_and_seven_days_ahead_and_when_it_is_there(Instant now, int days) {
        Sender sender = SenderFixture.aSenderWith(endless(Use.TRANSPORT, OLD));

        assertThat(CertificateEnd.of(sender, now))
                .containsExactly(new CertificateEnd(sender.id(), Use.TRANSPORT, END, days));
    }

    @Test
    void what_ends_later_is_not_told() {
        Sender sender = SenderFixture.aSenderWith(endless(Use.TRANSPORT, OLD));

        assertThat(CertificateEnd.of(sender, Instant.parse("2026-04-01T23:59:59Z")))
                .isEmpty();
    }

    @Test
    void one_that_is_followed_by_a_later_one_of_the_same_use_is_not_told() {
        Sender followed = SenderFixture.aSenderWith(endless(Use.TRANSPORT, OLD), endless(Use.TRANSPORT, NEXT));
        Sender other = SenderFixture.aSenderWith(endless(Use.SIGNATURE, OLD), endless(Use.TRANSPORT, NEXT));

        assertThat(CertificateEnd.of(followed, END)).isEmpty();
        assertThat(CertificateEnd.of(other, END))
                .extracting(CertificateEnd::use)
                .containsExactly(Use.SIGNATURE);
    }

    @Test
    void the_end_that_was_set_counts_when_it_comes_first() {
        Instant set = Instant.parse("2026-02-01T00:00:00Z");
        Sender sender = SenderFixture.aSenderWith(
                new SenderCertificate(Use.TRANSPORT, OLD.certificate(), BEGIN, Optional.of(set)));

        assertThat(CertificateEnd.of(sender, set))
                .extracting(CertificateEnd::at)
                .containsExactly(set);
    }

    private static SenderCertificate endless(Use use, Credential credential) {
        return new SenderCertificate(use, credential.certificate(), BEGIN, Optional.empty());
    }
}
