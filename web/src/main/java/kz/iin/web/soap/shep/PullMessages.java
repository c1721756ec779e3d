package kz.iin.web.soap.shep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.shep.AsyncInfo;
import kz.iin.shep.AsyncMessage;
import kz.iin.shep.AsyncQuestion;
import kz.iin.shep.ErrorInfo;
import kz.iin.shep.FormatMismatch;
import kz.iin.shep.MessageType;
import kz.iin.shep.exchange.CallGateway;
import kz.iin.shep.exchange.GatewayUnavailable;
import kz.iin.shep.exchange.OurName;
import kz.iin.shep.exchange.Seal;
import kz.iin.shep.mail.Letters;
import kz.iin.web.soap.Incident;
import kz.iin.web.soap.Incidents;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fetches what the gateway could not push to us, and confirms each message by a letter of its own. */
@ApplicationScoped
class PullMessages {

    private static final Logger LOG = Logger.getLogger(PullMessages.class.getName());
    private static final int AMOUNT = 20;
    private static final String ANSWERED = "ANSWERED";

    private final Map<String, String> told = new ConcurrentHashMap<>();
    private final Incidents incidents = new Incidents(UUID::randomUUID);

    @Inject
    private TakeMessage takeMessage;

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private Operations operations;

    @Inject
    private Letters letters;

    @Inject
    private Replies replies;

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

    /** The services whose messages are fetched; without any, the gateway's pushing is relied on. */
    @Inject
    @ConfigProperty(name = "iin.shep.pull.services")
    private Optional<List<String>> services;

    void pull() {
        if (address.isPresent()) {
            services.orElse(List.of()).forEach(this::pull);
        }
    }

    private CallGateway.Errand errand() {
        return new CallGateway.Errand(address.orElseThrow(), "getMessages", Optional.empty(), timeout);
    }

    private void pull(String serviceId) {
        try {
            byte[] question = seal.sign(AsyncQuestion.messages(ourName.sender(), serviceId, AMOUNT, clock.instant()));
            AsyncMessage.readAll(gateway.call(errand(), question)).forEach(this::take);
            tell(serviceId, ANSWERED);
        } catch (GatewayUnavailable unavailable) {
            tell(serviceId, unavailable.code());
        } catch (FormatMismatch odd) {
            tell(serviceId, "BAD_ANSWER");
        }
    }

    /** Told when it changes: a gateway may be silent for a day. */
    private void tell(String serviceId, String state) {
        String before = told.put(serviceId, state);
        if (!state.equals(before) && !(before == null && state.equals(ANSWERED))) {
            LOG.log(Level.INFO, "Messages of {0} at the gateway: {1}", new Object[] {serviceId, state});
        }
    }

    private void take(AsyncMessage message) {
        try {
            requireAllowed(message.info());
            takeMessage.take(message, seal::sign);
            confirm(message.info(), Optional.empty());
        } catch (RuntimeException refused) {
            Incident incident = incidents.open(refused, "shep.pull");
            if (!incident.isOurs()) {
                confirm(message.info(), Optional.of(replies.error(incident, Optional.empty())));
            }
        }
    }

    private void requireAllowed(AsyncInfo info) {
        if (info.type() == MessageType.REQUEST) {
            doorkeeper.requireAllowed(info.sender(), operations.named(info.serviceId()));
        }
    }

    private void confirm(AsyncInfo info, Optional<ErrorInfo> refusal) {
        AsyncQuestion.Delivered delivered =
                new AsyncQuestion.Delivered(info.issued().messageId(), info.serviceId());
        letters.addDeliveryNotification(
                seal.sign(AsyncQuestion.delivery(ourName.sender(), delivered, clock.instant(), refusal)),
                clock.instant());
    }
}
