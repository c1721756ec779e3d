package kz.iin.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private static final Instant MOMENT = Instant.parse("2026-03-02T05:00:00.123Z");

    private final TimeOrderedIds ids = new TimeOrderedIds(new Random());

    @Test
    void an_id_is_of_version_7() {
        UUID id = ids.at(MOMENT);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    /** As PostgreSQL compares them: letter by letter. */
    @RepeatedTest(20)
    void a_later_id_is_a_greater_one() {
        String earlier = ids.at(MOMENT).toString();
        String later = ids.at(MOMENT.plusMillis(1)).toString();

        assertThat(later).isGreaterThan(earlier);
    }

    @RepeatedTest(20)
    void no_id_of_a_moment_is_smaller_than_its_first() {
        String first = TimeOrderedIds.firstAt(MOMENT).toString();

        assertThat(ids.at(MOMENT).toString()).isGreaterThanOrEqualTo(first);
        assertThat(ids.at(MOMENT.minusMillis(1)).toString()).isLessThan(first);
    }
}
