package kz.iin.shep.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.shared.Workers;
import kz.iin.shep.AsyncReceipt;
import kz.iin.shep.FormatMismatch;
import kz.iin.shep.exchange.CallGateway;
import kz.iin.shep.exchange.GatewayUnavailable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.w3c.dom.Element;

/** Sends the letters: at once after the commit that added them, and again and again until the gateway has them. */
@ApplicationScoped
public class SendLetters {

    private static final Logger LOG = Logger.getLogger(SendLetters.class.getName());
    private static final int LONGEST_DOUBLING = 8;

    @Inject
    private Letters letters;

    @Inject
    private CallGateway gateway;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    /** Where the gateway keeps its asynchronous channel; without it nothing is sent. */
    @Inject
    @ConfigProperty(name = "iin.shep.async.url")
    private Optional<URI> address;

    @Inject
    @ConfigProperty(name = "iin.shep.timeout", defaultValue = "PT30S")
    private Duration timeout;

    @Inject
    @ConfigProperty(name = "iin.shep.workers", defaultValue = "2")
    private int most;

    private Workers workers;

    @PostConstruct
    void employ() {
        workers = new Workers(executor, most, this::sendNext);
    }

    void onFilled(@Observes(during = TransactionPhase.AFTER_SUCCESS) LettersFilled event) {
        wake();
    }

    void wake() {
        if (address.isPresent()) {
            workers.wake();
        }
    }

    private boolean sendNext() {
        Optional<Letter> next = letters.claim(clock.instant(), timeout.multipliedBy(2));
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(Letter letter) {
        try {
            Element answer = gateway.call(errand(letter), letter.message());
            if (letter.kind() == Letter.Kind.MESSAGE) {
                letters.close(letter.id(), AsyncReceipt.read(answer), clock.instant());
            } else {
                letters.close(letter.id(), clock.instant());
            }
        } catch (GatewayUnavailable unavailable) {
            postpone(letter, unavailable.code());
        } catch (FormatMismatch odd) {
            postpone(letter, "BAD_ANSWER");
        }
    }

    private CallGateway.Errand errand(Letter letter) {
        return new CallGateway.Errand(address.orElseThrow(), letter.kind().operation(), Optional.empty(), timeout);
    }

    private void postpone(Letter letter, String code) {
        Duration wait = Duration.ofSeconds(1L << Math.min(letter.tries() - 1, LONGEST_DOUBLING));
        letters.postpone(letter.id(), code, clock.instant().plus(wait));
        LOG.log(Level.WARNING, "Letter {0} to the gateway postponed for {1}, try {2}: {3}", new Object[] {
            letter.id(), wait, letter.tries(), code
        });
    }
}
