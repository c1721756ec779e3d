package kz.iin.signature;

import static kz.iin.signature.EnvelopeFixture.MOMENT;
import static kz.iin.signature.EnvelopeFixture.organisation;
import static kz.iin.signature.EnvelopeFixture.root;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import kz.iin.testca.Leaf;
import kz.iin.testca.TestCa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RevocationListsTest {

    private static final SigningAlgorithm RSA = SigningAlgorithm.RSA_SHA256;
    private static final String PLACE = "http://127.0.0.1/list.crl";
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Published published = new Published();
    private final RevocationLists lists = new RevocationLists(published, new Freshness(Duration.ofHours(6), MINUTE));

    @ParameterizedTest
    @EnumSource
    void a_list_in_force_tells_who_is_revoked_and_who_is_not(SigningAlgorithm algorithm) {
        X509Certificate revoked = certificate(algorithm);
        published.list = root(algorithm).revocationList(MOMENT, MOMENT.plus(DAY), Set.of(revoked));

        assertThat(status(revoked, MOMENT)).isEqualTo(RevocationStatus.REVOKED);
        assertThat(status(certificate(algorithm), MOMENT)).isEqualTo(RevocationStatus.GOOD);
    }

    @Test
    void without_a_list_nothing_is_known() {
        published.list = null;

        assertThat(status(certificate(RSA), MOMENT)).isEqualTo(RevocationStatus.UNKNOWN);
        assertThat(lists.overdue(MOMENT)).containsExactly(URI.create(PLACE));
    }

    @Test
    void a_certificate_that_names_no_list_is_not_known() {
        X509Certificate certificate = root(RSA).issue(organisation(RSA)).certificate();

        assertThat(status(certificate, MOMENT)).isEqualTo(RevocationStatus.UNKNOWN);
    }

    @Test
    void a_list_that_should_have_been_renewed_still_tells_who_is_revoked_but_not_who_is_good() {
        X509Certificate revoked = certificate(RSA);
        X509Certificate other = certificate(RSA);
        published.list = root(RSA).revocationList(MOMENT, MOMENT.plus(DAY), Set.of(revoked));
        status(other, MOMENT);
        published.list = null;

        Instant later = MOMENT.plus(DAY);

        assertThat(lists.overdue(later.minusSeconds(1))).isEmpty();
        assertThat(status(other, later)).isEqualTo(RevocationStatus.UNKNOWN);
        assertThat(status(revoked, later)).isEqualTo(RevocationStatus.REVOKED);
        assertThat(lists.overdue(later)).containsExactly(URI.create(PLACE));
    }

    @Test
    void an_overdue_list_is_warned_of_once_until_it_has_come() {
        X509Certificate certificate = certificate(RSA);
        Logger log = Logger.getLogger(RevocationLists.class.getName());
        Warnings warnings = new Warnings();
        log.addHandler(warnings);
        try {
            published.list = null;
            status(certificate, MOMENT);
            status(certificate, MOMENT.plus(MINUTE));
            assertThat(warnings.lists).containsExactly(URI.create(PLACE));

            published.list = root(RSA).revocationList(MOMENT, MOMENT.plus(DAY), Set.of());
            status(certificate, MOMENT.plus(MINUTE).plus(MINUTE));
            published.list = null;
            status(certificate, MOMENT.plus(DAY));
            assertThat(warnings.lists).hasSize(2);
        } finally {
            log.removeHandler(warnings);
        }
    }

    @Test
    void a_list_of_another_issuer_is_no_answer() {
        TestCa impostor = TestCa.root(RSA, "Root RSA_SHA256", EnvelopeFixture.YEAR);
        published.list = impostor.revocationList(MOMENT, MOMENT.plus(DAY), Set.of());

        assertThat(status(certificate(RSA), MOMENT)).isEqualTo(RevocationStatus.UNKNOWN);
    }

    @Test
    void a_list_from_the_future_is_no_answer() {
        published.list = root(RSA).revocationList(MOMENT.plusSeconds(1), MOMENT.plus(DAY), Set.of());

        assertThat(status(certificate(RSA), MOMENT)).isEqualTo(RevocationStatus.UNKNOWN);
    }

    @Test
    void a_list_is_fetched_once_until_its_time_is_over() {
        X509Certificate certificate = certificate(RSA);
        published.list = root(RSA).revocationList(MOMENT, MOMENT.plus(DAY), Set.of());

        status(certificate, MOMENT);
        status(certificate, MOMENT.plus(Duration.ofHours(6)).minusSeconds(1));
        assertThat(published.asked).isEqualTo(1);

        published.list = root(RSA).revocationList(MOMENT.plusSeconds(1), MOMENT.plus(DAY), Set.of(certificate));
        assertThat(status(certificate, MOMENT.plus(Duration.ofHours(6)))).isEqualTo(RevocationStatus.REVOKED);
        assertThat(published.asked).isEqualTo(2);
    }

    @Test
    void after_a_failure_the_list_is_asked_for_again_but_not_at_every_message() {
        X509Certificate certificate = certificate(RSA);
        published.list = null;

        status(certificate, MOMENT);
        status(certificate, MOMENT.plusSeconds(59));
        assertThat(published.asked).isEqualTo(1);

        published.list = root(RSA).revocationList(MOMENT, MOMENT.plus(DAY), Set.of());
        assertThat(status(certificate, MOMENT.plus(MINUTE))).isEqualTo(RevocationStatus.GOOD);
    }

    @Test
    void an_older_list_sent_again_does_not_undo_a_newer_one() {
        X509Certificate certificate = certificate(RSA);
        published.list = root(RSA).revocationList(MOMENT, MOMENT.plus(DAY), Set.of(certificate));
        status(certificate, MOMENT);
        published.list = root(RSA).revocationList(MOMENT.minus(DAY), MOMENT.plus(DAY), Set.of());

        assertThat(status(certificate, MOMENT.plus(Duration.ofHours(7)))).isEqualTo(RevocationStatus.REVOKED);
    }

    private RevocationStatus status(X509Certificate certificate, Instant at) {
        SigningAlgorithm issuer = SigningAlgorithm.of(certificate);
        return lists.statusOf(certificate, root(issuer).certificate(), at);
    }

    private static X509Certificate certificate(SigningAlgorithm algorithm) {
        Leaf leaf = organisation(algorithm).withListAt(PLACE);
        return root(algorithm).issue(leaf).certificate();
    }

    /** Which lists the log warns of. */
    private static final class Warnings extends Handler {

        private final List<Object> lists = new ArrayList<>();

        @Override
        public void publish(LogRecord told) {
            if (told.getLevel() == Level.WARNING) {
                lists.add(told.getParameters()[0]);
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    /** One list at one place, or none. */
    private static final class Published implements Fetch {

        private byte[] list;
        private int asked;

        @Override
        public byte[] get(URI address) throws IOException {
            asked++;
            if (list == null) {
                throw new IOException("status 404");
            }
            return list;
        }

        @Override
        public byte[] post(URI address, String contentType, byte[] question) {
            throw new IllegalStateException("a list is not posted to");
        }
    }
}
