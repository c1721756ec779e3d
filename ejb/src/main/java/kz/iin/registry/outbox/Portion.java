package kz.iin.registry.outbox;

import java.time.Duration;

/**
 * How many messages a worker takes at once: as many as it will have asked in about a fifth of a second, to claim and to store
 * them together. A slow ministry gets them one by one, so that the other workers have their share and no answer waits long
 * for its neighbours.
 */
final class Portion {

    static final Duration ROUND = Duration.ofMillis(200);
    static final int MOST = 50;

    private volatile int size = 1;

    int size() {
        return size;
    }

    /** Learns from a round: so many asked in such a time. */
    void learn(int asked, Duration taken) {
        if (asked > 0) {
            long perCall = Math.max(1, taken.toNanos() / asked);
            size = (int) Math.max(1, Math.min(MOST, ROUND.toNanos() / perCall));
        }
    }
}
