package kz.iin.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** A value kept for a while and then read anew; one caller reads, the others wait for it. */
public final class Kept<T> {

    private final Clock clock;
    private final Duration time;
    private final Supplier<T> source;

    private volatile Reading<T> last;

    public Kept(Clock clock, Duration time, Supplier<T> source) {
        this.clock = clock;
        this.time = time;
        this.source = source;
    }

    public T value() {
        Instant now = clock.instant();
        Reading<T> reading = last;
        return reading != null && now.isBefore(reading.until()) ? reading.value() : read(now);
    }

    private synchronized T read(Instant now) {
        if (last == null || !now.isBefore(last.until())) {
            last = new Reading<>(source.get(), now.plus(time));
        }
        return last.value();
    }

    private record Reading<T>(T value, Instant until) {}
}
