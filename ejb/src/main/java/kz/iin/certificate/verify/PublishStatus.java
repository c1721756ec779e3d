package kz.iin.certificate.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.iin.certificate.proof.SignStatusList;

/** The signed list of the certificates that are no longer in force; made anew once a minute at most. */
@ApplicationScoped
public class PublishStatus {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private OutOfForce outOfForce;
    private SignStatusList sign;
    private Clock clock;

    private Optional<String> latest = Optional.empty();
    private Instant madeAt = Instant.EPOCH;

    protected PublishStatus() {}

    @Inject
    PublishStatus(OutOfForce outOfForce, SignStatusList sign, Clock clock) {
        this.outOfForce = outOfForce;
        this.sign = sign;
        this.clock = clock;
    }

    /** Empty where no key is in force. */
    public synchronized Optional<String> current() {
        Instant at = clock.instant();
        if (!at.isBefore(madeAt.plus(KEPT))) {
            latest = sign.sign(outOfForce.list(), at);
            madeAt = at;
        }
        return latest;
    }
}
