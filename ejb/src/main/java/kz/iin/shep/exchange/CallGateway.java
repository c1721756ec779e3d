package kz.iin.shep.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.iin.journal.Journal;
import kz.iin.shared.BoundedBody;
import kz.iin.shep.FormatMismatch;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.w3c.dom.Element;

/**
 * Sends signed bytes and believes only a signed answer. A message is sent once; trying again is the caller's. Each try is
 * written down in the journal.
 */
@ApplicationScoped
public class CallGateway {

    static final String MEDIA_TYPE = "text/xml; charset=UTF-8";

    /** As long as a message to us may be. */
    private static final int LONGEST = 32 * 1024 * 1024;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    private Seal seal;

    @Inject
    private Journal journal;

    /** The gateway, and the systems behind it whose own signature it may leave in place. */
    @Inject
    @ConfigProperty(name = "iin.shep.answerers", defaultValue = "SHEP,MVD,MTSRIAP")
    private List<String> answerers;

    /**
     * What is sent where.
     *
     * @param operation as the gateway's contract names it
     * @param messageId for the journal, where the message has an id of ours or of the gateway
     * @param timeout for the whole exchange
     * @param ministry for whom the gateway carries it; none when the gateway itself is asked
     */
    public record Errand(
            URI address, String operation, Optional<String> messageId, Duration timeout, Optional<String> ministry) {

        public Errand {
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(operation, "operation");
            Objects.requireNonNull(messageId, "messageId");
            Objects.requireNonNull(timeout, "timeout");
            Objects.requireNonNull(ministry, "ministry");
        }

        public Errand(URI address, String operation, Optional<String> messageId, Duration timeout) {
            this(address, operation, messageId, timeout, Optional.empty());
        }
    }

    /**
     * @param signed from {@link Seal#sign}
     * @return the element in the body of the answer
     * @throws GatewayUnavailable NO_CONNECTION, TIMEOUT, or the reason for which the answer is not believed; a fault is a
     *     {@link GatewayFault}
     */
    public Element call(Errand errand, byte[] signed) throws GatewayUnavailable {
        JournaledErrand journaled = new JournaledErrand(journal, errand, signed);
        String outcome = "INTERNAL";
        try {
            Element payload = opened(journaled.answered(answer(errand, signed)), journaled);
            outcome = "OK";
            return payload;
        } catch (GatewayUnavailable unavailable) {
            outcome = unavailable.code();
            throw unavailable;
        } finally {
            journaled.close(outcome);
        }
    }

    private byte[] answer(Errand errand, byte[] signed) throws GatewayUnavailable {
        HttpRequest request = HttpRequest.newBuilder(errand.address())
                .header("Content-Type", MEDIA_TYPE)
                .header("SOAPAction", "\"\"")
                .POST(BodyPublishers.ofByteArray(signed))
                .build();
        CompletableFuture<byte[]> answer =
                client.sendAsync(request, head -> new BoundedBody(LONGEST)).thenApply(response -> response.body());
        try {
            return answer.get(errand.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silence) {
            answer.cancel(true);
            throw new GatewayUnavailable("TIMEOUT", silence);
        } catch (ExecutionException broken) {
            throw new GatewayUnavailable(
                    "NO_CONNECTION",
                    new IOException(broken.getCause().getClass().getName()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            answer.cancel(true);
            throw new GatewayUnavailable("INTERRUPTED", stopping);
        }
    }

    /** Also a fault may come unsigned: it is not believed either, and the message is tried again. */
    private Element opened(byte[] answer, JournaledErrand journaled) throws GatewayUnavailable {
        try {
            Opened opened = journaled.opened(seal.open(answer));
            if (answerers.stream().noneMatch(id -> seal.isOf(id, opened.certificate()))) {
                throw new GatewayUnavailable("OTHER_SIGNER");
            }
            Element payload = opened.payload();
            if (payload.getLocalName().equals("Fault")) {
                throw new GatewayFault(payload);
            }
            return payload;
        } catch (NotOpened sealed) {
            journaled.refused(sealed.reason());
            throw new GatewayUnavailable(sealed.reason().name(), sealed);
        } catch (FormatMismatch odd) {
            throw new GatewayUnavailable("BAD_ANSWER", odd);
        }
    }
}
