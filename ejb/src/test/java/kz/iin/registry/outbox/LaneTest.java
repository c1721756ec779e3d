package kz.iin.registry.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.registry.Answer;
import kz.iin.registry.Operation;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import kz.iin.registry.outbox.Outcome.Dead;
import kz.iin.registry.outbox.Outcome.Done;
import kz.iin.registry.outbox.Outcome.NotSent;
import kz.iin.registry.outbox.Outcome.Postponed;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LaneTest {

    /** Kept, for a logger that nobody keeps forgets its level. */
    private static final Logger LOG = Logger.getLogger("kz.iin.registry.outbox");

    private static final int ANY_RATE = 1_000_000;

    private final LaneFixture outbox = new LaneFixture();

    @BeforeAll
    static void failures_on_purpose_are_not_told() {
        LOG.setLevel(Level.OFF);
    }

    @Test
    void every_message_is_asked_and_settled_once() {
        Lane lane = outbox.withMessages(30).lane(ANY_RATE);

        work(lane);

        assertThat(outbox.asked).hasSize(30).doesNotHaveDuplicates();
        assertThat(outbox.settledAs(Done.class)).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void nothing_to_do_ends_the_work() {
        assertThat(outbox.lane(ANY_RATE).next()).isFalse();
    }

    @Test
    void a_quick_ministry_gets_many_at_once_and_a_slow_one_one_by_one() {
        Lane lane = outbox.withMessages(100).lane(ANY_RATE);

        lane.next();
        lane.next();
        outbox.call = Duration.ofSeconds(1);
        lane.next();
        lane.next();

        assertThat(outbox.claims).containsExactly(1, 20, 20, 1);
    }

    @Test
    void a_ministry_that_becomes_slow_in_the_middle_gets_no_more_of_the_round() {
        Lane lane = outbox.withMessages(21).lane(ANY_RATE);
        lane.next();
        outbox.call = Duration.ofSeconds(1);

        lane.next();

        assertThat(outbox.asked).hasSize(2);
        assertThat(outbox.settledAs(NotSent.class)).hasSize(19);
    }

    @Test
    void no_more_are_asked_in_a_second_than_the_rate() {
        outbox.call = Duration.ofMillis(1);
        Lane lane = outbox.withMessages(100).lane(8);

        work(lane);
        assertThat(outbox.asked).hasSize(8);
        outbox.now = outbox.now.plusSeconds(1);
        work(lane);

        assertThat(outbox.asked).hasSize(16);
    }

    @Test
    void silence_postpones_and_never_kills() {
        outbox.asking = message -> {
            throw new RegistryUnavailable("TIMEOUT");
        };
        Lane lane = outbox.withMessages(3).lane(ANY_RATE);

        work(lane);

        assertThat(outbox.settledAs(Postponed.class)).containsExactly(1L, 2L, 3L);
        assertThat(outbox.settled).extracting("failure").containsOnly("TIMEOUT");
    }

    @Test
    void a_refused_request_is_dead_with_its_reason() {
        outbox.asking = message -> {
            throw new RequestRefused("INVALID_VALUE");
        };
        Lane lane = outbox.withMessages(1).lane(ANY_RATE);

        work(lane);

        assertThat(outbox.settledAs(Dead.class)).containsExactly(1L);
        assertThat(outbox.settled).extracting("code").containsExactly("INVALID_VALUE");
    }

    @Test
    void our_own_failure_postpones_the_message_and_not_its_neighbours() {
        outbox.asking = message -> {
            if (message.messageId().getLeastSignificantBits() == 2) {
                throw new IllegalArgumentException("iin");
            }
            return new Answer.NumberRegistered();
        };
        Lane lane = outbox.withMessages(3).lane(ANY_RATE);

        work(lane);

        assertThat(outbox.settledAs(Postponed.class)).containsExactly(2L);
        assertThat(outbox.settledAs(Done.class)).containsExactly(1L, 3L);
    }

    @Test
    void behind_an_open_breaker_no_message_is_tried() {
        outbox.call = Duration.ofMillis(1);
        Lane lane = outbox.withMessages(51).lane(ANY_RATE);
        lane.next();
        breakerOpens();

        work(lane);

        assertThat(outbox.settledAs(NotSent.class)).hasSize(50);
        assertThat(outbox.settledAs(Postponed.class)).isEmpty();
    }

    @Test
    void an_operation_behind_its_breaker_holds_up_no_other() {
        Lane lane = outbox.with(1, Operation.REGISTER_NUMBER)
                .with(2, Operation.REGISTER_NUMBER)
                .with(3, Operation.FIND_BY_NAME)
                .with(4, Operation.FIND_BY_DOCUMENT)
                .lane(ANY_RATE);
        outbox.asking = message -> {
            if (message.operation() == Operation.REGISTER_NUMBER) {
                throw new CircuitBreakerOpenException();
            }
            return new Answer.PersonsFound(List.of());
        };

        work(lane);

        assertThat(outbox.settledAs(Done.class)).containsExactly(3L, 4L);
        assertThat(outbox.settledAs(NotSent.class)).containsExactly(1L);
    }

    @Test
    void behind_an_open_breaker_the_lane_rests() {
        Lane lane = outbox.withMessages(10).lane(ANY_RATE);
        breakerOpens();
        lane.next();

        assertThat(lane.next()).isFalse();

        assertThat(outbox.claims).hasSize(1);
    }

    @Test
    void an_operation_that_is_left_alone_is_shown_until_a_call_is_let_through() {
        Lane lane = outbox.withMessages(10).lane(ANY_RATE);
        breakerOpens();
        lane.next();
        assertThat(outbox.shown).containsExactly(Operation.CHECK_PERSON);

        outbox.asking = message -> new Answer.NumberRegistered();
        outbox.now = outbox.now.plusSeconds(1);
        lane.next();

        assertThat(outbox.shown).isEmpty();
    }

    @Test
    void after_its_rest_the_lane_tries_again() {
        Lane lane = outbox.withMessages(10).lane(ANY_RATE);
        breakerOpens();
        lane.next();
        outbox.asking = message -> new Answer.NumberRegistered();
        outbox.now = outbox.now.plusSeconds(1);

        work(lane);

        assertThat(outbox.settledAs(Done.class)).hasSize(9);
    }

    @Test
    void calls_that_the_breaker_held_back_do_not_use_up_the_rate() {
        Lane lane = outbox.withMessages(10).lane(1);
        breakerOpens();
        outbox.call = Duration.ZERO;
        lane.next();
        outbox.asking = message -> new Answer.NumberRegistered();
        outbox.now = outbox.now.plusSeconds(1);
        work(lane);

        assertThat(outbox.settledAs(Done.class)).hasSize(1);
    }

    @Test
    void an_answer_that_cannot_be_stored_takes_no_other_with_it() {
        outbox.poisoned = 2;
        Lane lane = outbox.withMessages(3).lane(ANY_RATE);

        work(lane);

        assertThat(outbox.settledAs(Done.class)).containsExactly(1L, 3L);
    }

    private void breakerOpens() {
        outbox.asking = message -> {
            throw new CircuitBreakerOpenException();
        };
    }

    private static void work(Lane lane) {
        boolean busy = true;
        while (busy) {
            busy = lane.next();
        }
    }
}
