package kz.iin.run;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How long to wait for something another process does. */
public record Patience(Duration limit) {

    private static final Duration PAUSE = Duration.ofMillis(100);

    public static Patience ofSeconds(long seconds) {
        return new Patience(Duration.ofSeconds(seconds));
    }

    /** Whether the condition came true in time. */
    public boolean sees(BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunFailure("Interrupted while waiting", e);
        }
    }
}
