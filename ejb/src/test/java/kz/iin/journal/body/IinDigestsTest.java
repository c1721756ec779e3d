package kz.iin.journal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kz.iin.keys.KeyRing;
import kz.iin.number.Iin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IinDigestsTest {

    private static final Iin NUMBER = new Iin("900101050014");

    private static KeyRing ring;

    @BeforeAll
    static void there_are_keys(@TempDir Path folder) throws Exception {
        ring = JournalFixture.ring(folder);
    }

    @Test
    void a_number_is_found_by_the_digest_that_was_kept() {
        IinDigests digests = new IinDigests(ring, List.of(JournalFixture.INDEX_OF_THIS_YEAR));

        assertThat(digests.toFind(NUMBER)).isDeepEqualTo(digests.toKeep(List.of(NUMBER)));
    }

    @Test
    void without_the_key_the_digest_is_another_one() {
        byte[][] ofLastYear = new IinDigests(ring, List.of(JournalFixture.INDEX_OF_LAST_YEAR)).toKeep(List.of(NUMBER));
        byte[][] ofThisYear = new IinDigests(ring, List.of(JournalFixture.INDEX_OF_THIS_YEAR)).toKeep(List.of(NUMBER));

        assertThat(ofLastYear[0]).isNotEqualTo(ofThisYear[0]);
    }

    @Test
    void what_was_kept_under_an_earlier_key_is_found_as_long_as_the_key_is_named() {
        byte[][] kept = new IinDigests(ring, List.of(JournalFixture.INDEX_OF_LAST_YEAR)).toKeep(List.of(NUMBER));

        byte[][] sought = new IinDigests(
                        ring, List.of(JournalFixture.INDEX_OF_THIS_YEAR, JournalFixture.INDEX_OF_LAST_YEAR))
                .toFind(NUMBER);

        assertThat(List.of(sought)).hasSize(2).contains(kept[0]);
    }
}
