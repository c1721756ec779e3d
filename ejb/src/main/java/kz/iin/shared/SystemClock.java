package kz.iin.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The one place where the clock of the machine comes in. */
@Dependent
public class SystemClock {

    /** As the database keeps a moment: what is told before it is stored reads the same afterwards. */
    private static final Duration PRECISION = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    public Clock clock() {
        return Clock.tick(Clock.systemUTC(), PRECISION);
    }
}
