package kz.iin.access.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.iin.access.Rate;
import kz.iin.access.Sender;
import kz.iin.access.SenderFixture;
import kz.iin.shared.MovingClock;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private static final Sender SENDER = SenderFixture.aSenderWith(new Rate(2, 3));

    private final MovingClock clock = new MovingClock();
    private final Allowances allowances = new Allowances(clock);

    @Test
    void a_burst_is_let_through_and_the_next_call_told_how_long_to_wait() {
        takeAll(3);

        assertThat(allowances.take(SENDER)).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void after_the_wait_one_more_call_is_free() {
        takeAll(3);

        clock.pass(Duration.ofMillis(500));

        assertThat(allowances.take(SENDER)).isZero();
        assertThat(allowances.take(SENDER)).isPositive();
    }

    @Test
    void a_call_that_is_turned_away_costs_nothing() {
        takeAll(3);
        allowances.take(SENDER);
        allowances.take(SENDER);

        clock.pass(Duration.ofMillis(500));

        assertThat(allowances.take(SENDER)).isZero();
    }

    @Test
    void a_rest_saves_up_no_more_than_the_burst() {
        clock.pass(Duration.ofHours(1));

        takeAll(3);

        assertThat(allowances.take(SENDER)).isPositive();
    }

    @Test
    void a_changed_rate_counts_at_once() {
        takeAll(3);

        Duration wait = allowances.take(SenderFixture.aSenderWith(new Rate(2, 4)));

        assertThat(wait).isZero();
    }

    private void takeAll(int calls) {
        for (int i = 0; i < calls; i++) {
            assertThat(allowances.take(SENDER)).isZero();
        }
    }
}
