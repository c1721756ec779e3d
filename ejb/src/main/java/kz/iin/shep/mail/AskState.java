package kz.iin.shep.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.shep.AsyncQuestion;
import kz.iin.shep.FormatMismatch;
import kz.iin.shep.exchange.CallGateway;
import kz.iin.shep.exchange.GatewayUnavailable;
import kz.iin.shep.exchange.OurName;
import kz.iin.shep.exchange.Seal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks what has become of a message of which the gateway has told nothing for a while. */
@ApplicationScoped
class AskState {

    private static final Logger LOG = Logger.getLogger(AskState.class.getName());

    @Inject
    private Letters letters;

    @Inject
    private CallGateway gateway;

    @Inject
    private Seal seal;

    @Inject
    private OurName ourName;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "iin.shep.async.url")
    private Optional<URI> address;

    @Inject
    @ConfigProperty(name = "iin.shep.timeout", defaultValue = "PT30S")
    private Duration timeout;

    @Inject
    @ConfigProperty(name = "iin.shep.silence", defaultValue = "PT10M")
    private Duration silence;

    /** All silent messages, the longest silent first, until the gateway does not answer itself. */
    void askAll() {
        boolean isTold = address.isPresent();
        while (isTold) {
            Instant now = clock.instant();
            isTold = letters.silentSince(now.minus(silence), now)
                    .filter(this::isTold)
                    .isPresent();
        }
    }

    private CallGateway.Errand errand(String messageId) {
        return new CallGateway.Errand(address.orElseThrow(), "getMessageStatus", Optional.of(messageId), timeout);
    }

    private boolean isTold(String messageId) {
        try {
            byte[] question = seal.sign(AsyncQuestion.status(ourName.sender(), messageId, clock.instant()));
            letters.noteState(
                    messageId, AsyncQuestion.stateIn(gateway.call(errand(messageId), question)), clock.instant());
            return true;
        } catch (GatewayUnavailable | FormatMismatch untold) {
            LOG.log(Level.INFO, "The gateway does not tell the state of message {0}: {1}", new Object[] {
                messageId, untold.getMessage()
            });
            return false;
        }
    }
}
