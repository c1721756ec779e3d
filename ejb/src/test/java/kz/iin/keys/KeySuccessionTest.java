package kz.iin.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first key is in force through January, the second from 20 January to 28 February, the third from April on. */
class KeySuccessionTest {

    private static final String FIRST = "first";
    private static final String SECOND = "second";
    private static final String THIRD = "third";

    @TempDir
    private static Path folder;

    private static KeyRing ring;

    @BeforeAll
    static void keys_overlap_and_leave_a_gap() throws Exception {
        Path store = folder.resolve("keys.p12");
        KeyStoreFixture.addKey(store, FIRST, "2026/01/01 00:00:00", 31);
        KeyStoreFixture.addKey(store, SECOND, "2026/01/20 00:00:00", 40);
        KeyStoreFixture.addKey(store, THIRD, "2026/04/01 00:00:00", 30);
        ring = new KeyRing(store, "PKCS12", Optional.of(KeyStoreFixture.PASSWORD), Optional.empty());
    }

    @Test
    void of_the_keys_in_force_the_first_one_named_signs() {
        assertThat(signerOf("2026-01-10")).contains(FIRST);
        assertThat(signerOf("2026-01-25")).contains(FIRST);
        assertThat(signerOf("2026-02-10")).contains(SECOND);
    }

    @Test
    void nobody_signs_where_no_key_is_in_force() {
        assertThat(signerOf("2025-12-30")).isEmpty();
        assertThat(signerOf("2026-03-15")).isEmpty();
        assertThat(signerOf("2026-05-15")).isEmpty();
    }

    @Test
    void a_key_signs_to_its_last_second_and_not_after_it() {
        Instant end = ring.signingKey(THIRD).certificate().getNotAfter().toInstant();

        assertThat(keys().inForce(end)).isPresent();
        assertThat(keys().inForce(end.plusSeconds(1))).isEmpty();
    }

    @Test
    void overlapping_keys_cover_the_time_to_the_end_of_the_last_one_before_a_gap() {
        Instant end = ring.signingKey(SECOND).certificate().getNotAfter().toInstant();

        assertThat(keys().coveredUntil(moment("2026-01-05"))).isEqualTo(end);
    }

    @Test
    void where_no_key_is_in_force_nothing_is_covered() {
        Instant gap = moment("2026-03-15");

        assertThat(keys().coveredUntil(gap)).isEqualTo(gap);
    }

    @Test
    void where_no_key_is_named_there_is_none() {
        KeySuccession none = new KeySuccession(ring, List.of());

        assertThat(none.all()).isEmpty();
        assertThat(none.inForce(moment("2026-01-10"))).isEmpty();
    }

    private static Optional<String> signerOf(String day) {
        return keys().inForce(moment(day))
                .map(key ->
                        key.certificate().getSubjectX500Principal().getName().substring("CN=".length()));
    }

    private static KeySuccession keys() {
        return new KeySuccession(ring, List.of(FIRST, SECOND, THIRD));
    }

    private static Instant moment(String day) {
        return Instant.parse(day + "T00:00:00Z").plus(Duration.ofHours(12));
    }
}
