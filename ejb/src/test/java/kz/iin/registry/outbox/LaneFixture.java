package kz.iin.registry.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.LongStream;
import kz.iin.registry.Answer;
import kz.iin.registry.Gateway;
import kz.iin.registry.Operation;
import kz.iin.registry.OutgoingMessage;
import kz.iin.registry.Partner;

/** A lane to a ministry that does as it is told, over an outbox in memory, with a clock that only calls move on. */
final class LaneFixture {

    static final Instant BEGIN = Instant.parse("2026-03-02T06:00:00Z");

    final Deque<Claimed> waiting = new ArrayDeque<>();
    final List<OutgoingMessage> asked = new ArrayList<>();
    final List<Outcome> settled = new ArrayList<>();
    final List<Integer> claims = new ArrayList<>();
    final Set<Operation> shown = EnumSet.noneOf(Operation.class);

    Asking asking = message -> new Answer.NumberRegistered();
    Duration call = Duration.ofMillis(10);
    Partner partner = Partner.MVD;
    long poisoned = -1;
    Instant now = BEGIN;

    /** What the ministry does with a message. */
    interface Asking {
        Answer ask(OutgoingMessage message) throws Exception;
    }

    Lane lane(int rate) {
        Backoff backoff = new Backoff(Duration.ofMinutes(5), new SplittableRandom(7));
        Lane.Store store = new Lane.Store(new Memory(), new Kept(), new Shown(), Duration.ofSeconds(60));
        return new Lane(new Told(), store, new Pace(rate), backoff, new Hands());
    }

    LaneFixture withMessages(int count) {
        LongStream.rangeClosed(1, count)
                .mapToObj(id -> message(id, Operation.CHECK_PERSON))
                .forEach(waiting::add);
        return this;
    }

    LaneFixture with(long id, Operation operation) {
        partner = operation.partner();
        waiting.add(message(id, operation));
        return this;
    }

    private static Claimed message(long id, Operation operation) {
        return new Claimed(id, 100 + id, new OutgoingMessage(new UUID(0, id), operation, "<x/>"), 1);
    }

    <T extends Outcome> List<Long> settledAs(Class<T> kind) {
        return settled.stream().filter(kind::isInstance).map(Outcome::id).toList();
    }

    private final class Memory extends ClaimMessages {
        @Override
        public List<Claimed> claim(Partner asked, Set<Operation> resting, int most, Instant at, Duration lease) {
            claims.add(most);
            List<Claimed> taken = new ArrayList<>();
            waiting.stream()
                    .filter(message -> !resting.contains(message.message().operation()))
                    .limit(most)
                    .forEach(taken::add);
            waiting.removeAll(taken);
            return taken;
        }
    }

    private final class Kept extends SettleMessages {
        @Override
        public void settle(Collection<? extends Outcome> outcomes) {
            if (outcomes.stream().anyMatch(outcome -> outcome.id() == poisoned)) {
                throw new IllegalStateException("the application does not take it");
            }
            settled.addAll(outcomes);
        }
    }

    private final class Shown extends Circuits {
        @Override
        public void shut(Set<Operation> operations, Instant at) {
            shown.addAll(operations);
        }

        @Override
        public void open(Set<Operation> operations) {
            shown.removeAll(operations);
        }
    }

    private final class Told implements Gateway {
        @Override
        public Partner partner() {
            return partner;
        }

        @Override
        public Answer ask(OutgoingMessage message) {
            now = now.plus(call);
            asked.add(message);
            return LaneFixture.<RuntimeException>unchecked(asking, message);
        }
    }

    private final class Hands extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> Answer unchecked(Asking asking, OutgoingMessage message) throws E {
        try {
            return asking.ask(message);
        } catch (Exception thrown) {
            throw (E) thrown;
        }
    }
}
