package kz.iin.registry.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant SECOND = Instant.parse("2026-03-02T06:00:00Z");

    private final Pace pace = new Pace(10);

    @Test
    void no_more_in_a_second_than_allowed() {
        assertThat(pace.take(7, SECOND)).isEqualTo(7);
        assertThat(pace.take(7, SECOND.plusMillis(500))).isEqualTo(3);
        assertThat(pace.take(7, SECOND.plusMillis(999))).isZero();
    }

    @Test
    void the_next_second_begins_anew() {
        pace.take(10, SECOND.plusMillis(999));

        assertThat(pace.take(10, SECOND.plusMillis(1000))).isEqualTo(10);
    }

    @Test
    void what_was_not_used_while_nobody_answered_is_not_made_up_for() {
        assertThat(pace.take(100_000, SECOND.plusSeconds(86_400))).isEqualTo(10);
    }

    @Test
    void what_is_given_back_may_be_taken_again() {
        pace.take(10, SECOND);

        pace.giveBack(4);

        assertThat(pace.take(10, SECOND)).isEqualTo(4);
    }

    @Test
    void what_is_given_back_late_does_not_raise_the_rate() {
        pace.take(1, SECOND.plusSeconds(1));

        pace.giveBack(8);

        assertThat(pace.take(100, SECOND.plusSeconds(1))).isEqualTo(10);
    }

    @Test
    void a_rate_below_one_a_second_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(0));
    }
}
