package kz.iin.registry.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import kz.iin.registry.Partner;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the outbox is worked through. */
@ApplicationScoped
class Settings {

    private static final int USUAL_RATE = 200;

    /** A message that a dead node had taken is taken again after this time; longer than any call may last. */
    @Inject
    @ConfigProperty(name = "iin.outbox.lease", defaultValue = "PT60S")
    private Duration lease;

    @Inject
    @ConfigProperty(name = "iin.outbox.longest-wait", defaultValue = "PT5M")
    private Duration longestWait;

    @Inject
    @ConfigProperty(name = "iin.outbox.workers", defaultValue = "4")
    private int workers;

    @Inject
    private Config config;

    Duration lease() {
        return lease;
    }

    Duration longestWait() {
        return longestWait;
    }

    int workers() {
        return workers;
    }

    /** Calls per second at most: {@code iin.mvd.rate}, {@code iin.mtsriap.rate}, {@code iin.mfa.rate}. */
    int rate(Partner partner) {
        String name = "iin." + partner.name().toLowerCase(Locale.ROOT) + ".rate";
        return config.getOptionalValue(name, Integer.class).orElse(USUAL_RATE);
    }
}
