package kz.iin.registry.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.registry.Answer;
import kz.iin.registry.Answered;
import kz.iin.registry.Gateway;
import kz.iin.registry.Operation;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import kz.iin.shared.WithheldTrace;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * One worker asks a ministry one question after the other, outside any transaction, and stops when the time is over.
 * What a breaker holds back takes no other operation with it. What is not asked then goes back as if it had never been taken.
 */
final class Round {

    private static final Logger LOG = Logger.getLogger(Round.class.getName());
    private static final Duration LONGEST = Portion.ROUND.multipliedBy(2);

    private final Gateway gateway;
    private final Backoff backoff;
    private final Clock clock;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Set<Operation> open = EnumSet.noneOf(Operation.class);
    private final Set<Operation> shut = EnumSet.noneOf(Operation.class);
    private int asked;

    Round(Gateway gateway, Backoff backoff, Clock clock) {
        this.gateway = gateway;
        this.backoff = backoff;
        this.clock = clock;
    }

    List<Outcome> ask(List<Claimed> messages) {
        Instant end = clock.instant().plus(LONGEST);
        for (Claimed message : messages) {
            boolean over = isShut(message) || (asked > 0 && clock.instant().isAfter(end));
            outcomes.add(over ? new Outcome.NotSent(message.id()) : counted(message));
        }
        return List.copyOf(outcomes);
    }

    private Outcome counted(Claimed message) {
        Outcome outcome = ask(message);
        if (!(outcome instanceof Outcome.NotSent)) {
            asked++;
            open.add(message.message().operation());
        }
        return outcome;
    }

    /** How many calls were made. */
    int asked() {
        return asked;
    }

    /** The operations whose breaker let a call through. */
    Set<Operation> open() {
        return open;
    }

    /** The operations whose breaker held a call back. */
    Set<Operation> shut() {
        return shut;
    }

    private boolean isShut(Claimed message) {
        return shut.contains(message.message().operation());
    }

    private Outcome ask(Claimed claimed) {
        Operation operation = claimed.message().operation();
        try {
            Answer answer = gateway.ask(claimed.message());
            return new Outcome.Done(claimed.id(), new Answered(claimed.subject(), operation, answer, clock.instant()));
        } catch (RegistryUnavailable unavailable) {
            return postponed(claimed, unavailable.code());
        } catch (RequestRefused refused) {
            return dead(claimed, refused.code());
        } catch (CircuitBreakerOpenException held) {
            shut.add(operation);
            return new Outcome.NotSent(claimed.id());
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "Asking about row " + claimed.subject(), WithheldTrace.of(failure));
            return postponed(claimed, "FAILURE");
        }
    }

    private Outcome postponed(Claimed claimed, String code) {
        Instant until = clock.instant().plus(backoff.after(claimed.tries()));
        LOG.log(Level.WARNING, "{0} about row {1} postponed until {2}, try {3}: {4}", new Object[] {
            claimed.message().operation(), claimed.subject(), until, claimed.tries(), code
        });
        return new Outcome.Postponed(claimed.id(), code, until);
    }

    private Outcome dead(Claimed claimed, String code) {
        LOG.log(Level.WARNING, "{0} about row {1} is dead, message {2}: {3}", new Object[] {
            claimed.message().operation(), claimed.subject(), claimed.message().messageId(), code
        });
        return new Outcome.Dead(claimed.id(), code, clock.instant());
    }
}
