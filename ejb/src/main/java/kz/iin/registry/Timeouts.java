package kz.iin.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long a call may last, from connecting to the last byte of the answer: {@code iin.ministry.timeout}, or for a single
 * operation {@code iin.ministry.timeout.check-person} and so on.
 */
@ApplicationScoped
public class Timeouts {

    private static final String NAME = "iin.ministry.timeout";

    @Inject
    @ConfigProperty(name = NAME, defaultValue = "PT15S")
    private Duration usual;

    @Inject
    private Config config;

    public Duration of(Operation operation) {
        String own = operation.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return config.getOptionalValue(NAME + "." + own, Duration.class).orElse(usual);
    }
}
