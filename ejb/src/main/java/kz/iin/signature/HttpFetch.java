package kz.iin.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Over HTTP, the whole exchange within one time, the answer within one size. */
public final class HttpFetch implements Fetch {

    private static final int SUCCESS = 200;

    private final HttpClient client;
    private final Duration timeout;
    private final int largest;

    public HttpFetch(Duration timeout, int largest) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.timeout = timeout;
        this.largest = largest;
    }

    @Override
    public byte[] get(URI address) throws IOException {
        return answerTo(HttpRequest.newBuilder(address).GET().build());
    }

    @Override
    public byte[] post(URI address, String contentType, byte[] question) throws IOException {
        return answerTo(HttpRequest.newBuilder(address)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(question))
                .build());
    }

    private byte[] answerTo(HttpRequest request) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        CompletableFuture<HttpResponse<Void>> exchange = client.sendAsync(
                request, BodyHandlers.ofByteArrayConsumer(part -> part.ifPresent(more -> append(more, body))));
        try {
            int status = exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            if (status != SUCCESS) {
                throw new IOException("status " + status);
            }
            return body.toByteArray();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (TimeoutException e) {
            exchange.cancel(true);
            throw new IOException("no answer within " + timeout, e);
        } catch (InterruptedException e) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private void append(byte[] more, ByteArrayOutputStream body) {
        if (body.size() + more.length > largest) {
            throw new IllegalStateException("larger than " + largest + " bytes");
        }
        body.writeBytes(more);
    }
}
