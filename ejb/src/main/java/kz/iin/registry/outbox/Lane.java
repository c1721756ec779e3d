package kz.iin.registry.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.registry.Gateway;
import kz.iin.shared.WithheldTrace;

/**
 * The way of the messages to one ministry. Workers of its own, so that a slow ministry does not hold up the other one; a
 * bounded rate; and a rest when the breaker is open: then nothing is taken, no try counts and no pause grows.
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
    private final AtomicBoolean shut = new AtomicBoolean();
    private volatile Instant restsUntil = Instant.MIN;

    /** Where messages are taken from and settled, and how long they stay taken. */
    record Store(ClaimMessages claims, SettleMessages settlements, Duration lease) {}

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
        int most = at.isBefore(restsUntil) ? 0 : pace.take(portion.size(), at);
        return most > 0 && next(most, at);
    }

    private boolean next(int most, Instant at) {
        List<Claimed> claimed = store.claims().claim(gateway.partner(), most, at, store.lease());
        Round round = new Round(gateway, backoff, clock);
        List<Outcome> outcomes = round.ask(claimed);
        Instant end = clock.instant();
        pace.giveBack(most - round.asked());
        portion.learn(round.asked(), Duration.between(at, end));
        settle(outcomes);
        rest(round, end);
        return !claimed.isEmpty() && !round.isShut();
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

    private void rest(Round round, Instant at) {
        if (round.isShut()) {
            restsUntil = at.plus(REST);
        }
        if (round.isShut() && shut.compareAndSet(false, true)) {
            LOG.log(Level.WARNING, "{0} is left alone for a while: too many calls failed", gateway.partner());
        } else if (!round.isShut() && round.asked() > 0 && shut.compareAndSet(true, false)) {
            LOG.log(Level.INFO, "{0} is asked again", gateway.partner());
        }
    }
}
