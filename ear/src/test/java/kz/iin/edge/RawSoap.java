package kz.iin.edge;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.iin.run.DemoSenders;

/** Posts bytes as they are, as no SOAP library would; as the demo sender of the service, unless other headers are given. */
public record RawSoap(URI application, HttpClient client) {

    static final String XML = "text/xml; charset=utf-8";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public RawSoap(URI application) {
        this(application, CLIENT);
    }

    public Answer post(String service, String xml) {
        return post(service, XML, xml.getBytes(StandardCharsets.UTF_8));
    }

    public Answer post(String service, String contentType, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(service))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body));
        DemoSenders.authorization(address(service)).ifPresent(sender -> request.header("Authorization", sender));
        return send(request.build());
    }

    /** With these headers and no others: as whoever they say, as nobody if they say nothing. */
    public Answer post(String service, String xml, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(service))
                .header("Content-Type", XML)
                .POST(BodyPublishers.ofString(xml));
        headers.forEach(request::header);
        return send(request.build());
    }

    String get(URI address) {
        return send(HttpRequest.newBuilder(address).build()).body();
    }

    public URI address(String service) {
        return application.resolve("ws/" + service + "/v1");
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(), response.body(), response.headers().map());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
