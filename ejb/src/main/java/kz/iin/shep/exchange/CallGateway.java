package kz.iin.shep.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.iin.shep.FormatMismatch;
import org.w3c.dom.Element;

/** Sends signed bytes and believes only a signed answer. A message is sent once; trying again is the caller's. */
@ApplicationScoped
public class CallGateway {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    private Seal seal;

    /**
     * @param signed from {@link Seal#sign}
     * @param timeout for the whole exchange
     * @return the element in the body of the answer
     * @throws GatewayUnavailable NO_CONNECTION, TIMEOUT, FAULT, or the reason for which the answer is not believed
     */
    public Element call(URI address, byte[] signed, Duration timeout) throws GatewayUnavailable {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("SOAPAction", "\"\"")
                .POST(BodyPublishers.ofByteArray(signed))
                .build();
        Element payload = opened(answer(request, timeout));
        if (payload.getLocalName().equals("Fault")) {
            throw new GatewayUnavailable("FAULT");
        }
        return payload;
    }

    private byte[] answer(HttpRequest request, Duration timeout) throws GatewayUnavailable {
        CompletableFuture<byte[]> answer =
                client.sendAsync(request, BodyHandlers.ofByteArray()).thenApply(response -> response.body());
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
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
    private Element opened(byte[] answer) throws GatewayUnavailable {
        try {
            return seal.open(answer).payload();
        } catch (NotOpened sealed) {
            throw new GatewayUnavailable(sealed.reason().name(), sealed);
        } catch (FormatMismatch odd) {
            throw new GatewayUnavailable("BAD_ANSWER", odd);
        }
    }
}
