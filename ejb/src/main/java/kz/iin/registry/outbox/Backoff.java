package kz.iin.registry.outbox;

import java.time.Duration;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * The pause after a try that failed: anything up to one second, two, four and so on, by chance, so that messages which failed
 * together do not come back together.
 */
record Backoff(Duration longest, RandomGenerator chance) {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 16;

    Backoff {
        Objects.requireNonNull(chance, "chance");
        if (longest.compareTo(FIRST) < 0) {
            throw new IllegalArgumentException("longest: at least " + FIRST);
        }
    }

    /** @param tries how many have failed, at least one */
    Duration after(int tries) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
        Duration most = doubled.compareTo(longest) < 0 ? doubled : longest;
        return Duration.ofMillis(chance.nextLong(1, most.toMillis() + 1));
    }
}
