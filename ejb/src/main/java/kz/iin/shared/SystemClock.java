package kz.iin.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place where the clock of the machine comes in. */
@Dependent
public class SystemClock {

    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
