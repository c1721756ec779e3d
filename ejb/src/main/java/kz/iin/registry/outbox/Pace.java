package kz.iin.registry.outbox;

import java.time.Instant;

/**
 * How many calls a second a ministry gets at most. What it did not get while it was away is not made up for: a backlog drains
 * at this rate and is no flood.
 */
final class Pace {

    private final int perSecond;
    private long second;
    private int left;

    Pace(int perSecond) {
        if (perSecond < 1) {
            throw new IllegalArgumentException("calls per second: at least 1");
        }
        this.perSecond = perSecond;
    }

    /** Takes as many as are left in this second of the clock, at most the wanted; may be none. */
    synchronized int take(int wanted, Instant at) {
        if (at.getEpochSecond() != second) {
            second = at.getEpochSecond();
            left = perSecond;
        }
        int taken = Math.min(wanted, left);
        left -= taken;
        return taken;
    }

    /** Gives back what was taken and not used. */
    synchronized void giveBack(int unused) {
        left = Math.min(perSecond, left + unused);
    }
}
