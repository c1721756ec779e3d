package kz.iin.access.admission;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import kz.iin.access.Rate;
import kz.iin.access.Sender;

/** What each sender may still call, on this node, by its rate (docs/decisions/0008). */
final class Allowances {

    private final Clock clock;
    private final Map<String, Allowance> bySender = new ConcurrentHashMap<>();

    Allowances(Clock clock) {
        this.clock = clock;
    }

    /** Takes one call; a changed rate begins with its whole burst. */
    Duration take(Sender sender) {
        Allowance allowance = bySender.compute(
                sender.id(),
                (id, kept) -> kept != null && kept.rate().equals(sender.rate())
                        ? kept
                        : new Allowance(sender.rate(), bucket(sender.rate(), clock)));
        return Duration.ofNanos(
                allowance.bucket().tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    static Bucket bucket(Rate rate, Clock clock) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(new TimeOf(clock))
                .build();
    }

    private record Allowance(Rate rate, Bucket bucket) {}

    private record TimeOf(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
