package kz.iin.reference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import kz.iin.shared.Kept;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The reference data in use. Read again and again, so that an edited row needs no restart, and not for each question. */
@ApplicationScoped
public class Reference {

    @Inject
    private ReadReferenceData database;

    @Inject
    private Clock clock;

    /** So long may a change take to be seen. */
    @Inject
    @ConfigProperty(name = "iin.reference.reload", defaultValue = "PT1M")
    private Duration reload;

    private Kept<ReferenceData> kept;

    @PostConstruct
    void begin() {
        kept = new Kept<>(clock, reload, database::read);
    }

    public ReferenceData data() {
        return kept.value();
    }
}
