package kz.iin.access.signin;

import java.time.Duration;

/**
 * How long somebody waits after failures in a row: twice as long after each one more.
 *
 * @param from so many failures on
 * @param first the wait after that many
 */
record Backoff(int from, Duration first, Duration longest) {

    /** Enough to pass any longest wait, and far from the end of a number. */
    private static final int MOST_DOUBLINGS = 20;

    Backoff {
        if (from < 1 || first.isNegative() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("backoff: one failure at least, and no longest wait below the first");
        }
    }

    /** Zero while nobody has to wait. */
    Duration after(int failures) {
        if (failures < from) {
            return Duration.ZERO;
        }
        Duration wait = first.multipliedBy(1L << Math.min(failures - from, MOST_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
