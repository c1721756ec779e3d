package kz.iin.registry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.iin.journal.body.Body;
import kz.iin.shared.BoundedBody;

/**
 * Posts bytes and waits for the whole answer, no longer than allowed. A request is sent once: unlike the JDK's older client
 * this one does not repeat a POST by itself when the connection drops. Trying again is the outbox's.
 */
final class HttpPost {

    /** Twenty persons, the most that an answer may hold, take a hundredth. */
    static final int LONGEST = 4 * 1024 * 1024;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI address;

    HttpPost(URI address) {
        this.address = address;
    }

    /**
     * @throws RegistryUnavailable NO_CONNECTION when there was none or it broke, TIMEOUT when the answer did not come or did
     *     not end in time, BAD_ANSWER when it is too long for one
     */
    HttpResponse<byte[]> send(String soapAction, Body message, Duration timeout) throws RegistryUnavailable {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", message.mediaType())
                .header("SOAPAction", '"' + soapAction + '"')
                .POST(BodyPublishers.ofByteArray(message.bytes()))
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new BoundedBody(LONGEST));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silence) {
            throw unavailable("TIMEOUT", answer, silence);
        } catch (ExecutionException broken) {
            String code = broken.getCause() instanceof BoundedBody.TooLong ? "BAD_ANSWER" : "NO_CONNECTION";
            throw unavailable(code, answer, withoutText(broken.getCause()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw unavailable("INTERRUPTED", answer, stopping);
        }
    }

    private static RegistryUnavailable unavailable(String code, CompletableFuture<?> answer, Exception cause) {
        answer.cancel(true);
        return new RegistryUnavailable(code, cause);
    }

    /** The client quotes what it could not read. */
    private static Exception withoutText(Throwable cause) {
        return new IOException(cause.getClass().getName());
    }
}
