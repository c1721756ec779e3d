package kz.iin.web.arrival;

import java.time.Duration;

/**
 * How slowly a request may come: in each period it ends, or so many bytes of it come in each second of the period. What came
 * before does not count, so that nobody pays in advance for being slow.
 *
 * @param slowest bytes per second
 */
record Pace(Duration period, long slowest) {

    Pace {
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("period: longer than nothing");
        }
        if (slowest < 1) {
            throw new IllegalArgumentException("slowest: one byte in a second or more");
        }
    }

    /** @param received in one period */
    boolean isTooSlow(long received) {
        return received * 1_000 < slowest * period.toMillis();
    }
}
