package kz.iin.registry.outbox;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.registry.Gateway;
import kz.iin.registry.Operation;
import kz.iin.shared.WithheldTrace;

/**
 * The way of the messages to one ministry. Workers of its own, so that a slow ministry does not hold up the other one; a
 * bounded rate; and a rest for an operation whose breaker is open: then none of it is taken, no try counts and no pause grows.
 */
final class Lane {

    private static final Logger LOG = Logger.getLogger(Lane.class.getName());
    private static final Duration REST = Duration.ofSeconds(1);

    private final Gateway gateway;
    private final Store store;
    private final Pace pace;
    private final Backoff backoff;
    private final Clock clock;
    private final Portion portion = new Portion();
    private final Map<Operation, Instant> rests = new ConcurrentHashMap<>();
    private final Set<Operation> shut = ConcurrentHashMap.newKeySet();

    /** Where messages are taken from and settled, where it is said what rests, and how long messages stay taken. */
    record Store(ClaimMessages claims, SettleMessages settlements, Circuits circuits, Duration lease) {}

    Lane(Gateway gateway, Store store, Pace pace, Backoff backoff, Clock clock) {
        this.gateway = gateway;
        this.store = store;
        this.pace = pace;
        this.backoff = backoff;
        this.clock = clock;
    }

    /** One round; false when there is nothing more to do for now. */
    boolean next() {
        Instant at = clock.instant();
        int most = resting(at).containsAll(Operation.of(gateway.partner())) ? 0 : pace.take(portion.size(), at);
        return most > 0 && next(most, at);
    }

    private boolean next(int most, Instant at) {
        List<Claimed> claimed = store.claims().claim(gateway.partner(), resting(at), most, at, store.lease());
        Round round = new Round(gateway, backoff, clock);
        List<Outcome> outcomes = round.ask(claimed);
        Instant end = clock.instant();
        pace.giveBack(most - round.asked());
        portion.learn(round.asked(), Duration.between(at, end));
        settle(outcomes);
        rest(round, end);
        return !claimed.isEmpty();
    }

    /** Together, or one by one when one of them fails: it must not take the others with it. */
    private void settle(List<Outcome> outcomes) {
        try {
            store.settlements().settle(outcomes);
        } catch (RuntimeException together) {
            outcomes.forEach(this::settleAlone);
        }
    }

    /** What can't be stored is asked again when its lease ends. */
    private void settleAlone(Outcome outcome) {
        try {
            store.settlements().settle(List.of(outcome));
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "Outbox row " + outcome.id() + " not settled", WithheldTrace.of(failure));
        }
    }

    private Set<Operation> resting(Instant at) {
        return rests.entrySet().stream()
                .filter(rest -> at.isBefore(rest.getValue()))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private void rest(Round round, Instant at) {
        round.shut().forEach(operation -> rests.put(operation, at.plus(REST)));
        tellShut(round.shut(), at);
        tellOpen(round);
    }

    private void tellShut(Set<Operation> now, Instant at) {
        if (!now.isEmpty()) {
            store.circuits().shut(now, at);
        }
        now.stream()
                .filter(shut::add)
                .forEach(operation -> LOG.log(
                        Level.WARNING,
                        "{0} of {1} is left alone for a while: too many calls failed",
                        new Object[] {operation, gateway.partner()}));
    }

    private void tellOpen(Round round) {
        Set<Operation> open = round.open().stream()
                .filter(operation -> !round.shut().contains(operation))
                .filter(shut::remove)
                .collect(toSet());
        if (!open.isEmpty()) {
            store.circuits().open(open);
            open.forEach(operation ->
                    LOG.log(Level.INFO, "{0} of {1} is asked again", new Object[] {operation, gateway.partner()}));
        }
    }
}
