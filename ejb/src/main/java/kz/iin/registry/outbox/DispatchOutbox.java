package kz.iin.registry.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.registry.Answer;
import kz.iin.registry.Partner;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import kz.iin.shared.Workers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends what is in the outbox: at once after the commit that filled it, and again and again until the ministry answers.
 * A bounded number of workers for each partner, so that a slow ministry does not hold up the other one.
 */
@ApplicationScoped
public class DispatchOutbox {

    private static final Logger LOG = Logger.getLogger(DispatchOutbox.class.getName());
    private static final int LONGEST_DOUBLING = 16;

    @Inject
    private Outbox outbox;

    @Inject
    private Gateways gateways;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    /** A message that a dead node had taken is taken again after this time; longer than any call may last. */
    @Inject
    @ConfigProperty(name = "iin.outbox.lease", defaultValue = "PT60S")
    private Duration lease;

    @Inject
    @ConfigProperty(name = "iin.outbox.longest-wait", defaultValue = "PT5M")
    private Duration longestWait;

    @Inject
    @ConfigProperty(name = "iin.outbox.workers", defaultValue = "4")
    private int workersOfPartner;

    private List<Workers> workers;

    @PostConstruct
    void employ() {
        workers = Arrays.stream(Partner.values())
                .map(partner -> new Workers(executor, workersOfPartner, () -> sendNext(partner)))
                .toList();
    }

    void onFilled(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled event) {
        wake();
    }

    /** Sets one more free worker of each partner to work. */
    public void wake() {
        workers.forEach(Workers::wake);
    }

    private boolean sendNext(Partner partner) {
        Optional<OutboxMessage> next = outbox.claim(partner, clock.instant(), lease);
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(OutboxMessage message) {
        try {
            Answer answer = gateways.of(message.operation().partner()).ask(message.outgoing());
            outbox.close(message.id(), answer, clock.instant());
        } catch (RegistryUnavailable unavailable) {
            postpone(message, unavailable.code());
        } catch (RequestRefused refused) {
            postpone(message, refused.code());
        }
    }

    private void postpone(OutboxMessage message, String code) {
        Instant until = clock.instant().plus(waitAfter(message.tries()));
        outbox.postpone(message.id(), code, until);
        LOG.log(Level.WARNING, "{0} of application row {1} postponed until {2}, try {3}: {4}", new Object[] {
            message.operation(), message.applicationId(), until, message.tries(), code
        });
    }

    /** One second, two, four and so on, up to the longest wait. */
    private Duration waitAfter(int tries) {
        Duration wait = Duration.ofSeconds(1L << Math.min(tries - 1, LONGEST_DOUBLING));
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }
}
