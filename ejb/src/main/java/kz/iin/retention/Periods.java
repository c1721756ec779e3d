package kz.iin.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The periods of retention as they are configured. No act that was found names one: none is set by default. */
@ApplicationScoped
class Periods {

    @Inject
    @ConfigProperty(name = "iin.retention.refused")
    private Optional<Duration> refused;

    @Inject
    @ConfigProperty(name = "iin.retention.withdrawn")
    private Optional<Duration> withdrawn;

    @Inject
    @ConfigProperty(name = "iin.retention.handed-over")
    private Optional<Duration> handedOver;

    @Inject
    @ConfigProperty(name = "iin.retention.annulled")
    private Optional<Duration> annulled;

    @Inject
    @ConfigProperty(name = "iin.retention.copies")
    private Optional<Duration> copies;

    @Inject
    @ConfigProperty(name = "iin.retention.certificates")
    private Optional<Duration> certificates;

    @Inject
    @ConfigProperty(name = "iin.retention.acceptance-refusals")
    private Optional<Duration> acceptanceRefusals;

    Retention retention() {
        Map<String, Duration> data = new HashMap<>();
        refused.ifPresent(kept -> data.put("REFUSED", kept));
        withdrawn.ifPresent(kept -> data.put("WITHDRAWN", kept));
        handedOver.ifPresent(kept -> data.put("HANDED_OVER", kept));
        annulled.ifPresent(kept -> data.put("ANNULLED", kept));
        return new Retention(data, copies, certificates, acceptanceRefusals);
    }
}
