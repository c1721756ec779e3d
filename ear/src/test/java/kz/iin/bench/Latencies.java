package kz.iin.bench;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** How long each of many answers took, from the first byte sent to the last one received. */
final class Latencies {

    private static final double NANOS_OF_A_MILLI = TimeUnit.MILLISECONDS.toNanos(1);

    private final long[] sorted;

    private Latencies(long[] sorted) {
        this.sorted = sorted;
    }

    static Latencies ofNanos(LongStream nanos) {
        return new Latencies(nanos.sorted().toArray());
    }

    int count() {
        return sorted.length;
    }

    /** Within so many milliseconds that percentage of the answers came (nearest rank: one that was really measured). */
    double millis(int percentile) {
        if (percentile < 1 || percentile > 100) {
            throw new IllegalArgumentException("percentile: from 1 to 100, not " + percentile);
        }
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was answered");
        }
        int rank = (int) Math.ceil(sorted.length * (percentile / 100.0));
        return sorted[rank - 1] / NANOS_OF_A_MILLI;
    }
}
