package kz.iin.standin.shep;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Carries a question to the ministry behind the gateway and brings back what stands in the body of its answer. */
final class Carrier {

    private static final String ENVELOPE =
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>%s</s:Body></s:Envelope>";

    private static final Map<String, String> ACTIONS = Map.of(
            "MVD_CHECK_PERSON", "urn:kz:iin:contract:consumed:mvd:v1:checkPerson",
            "MTSRIAP_FIND_BY_DOCUMENT", "urn:kz:iin:contract:consumed:mtsriap:v1:findPerson",
            "MTSRIAP_FIND_BY_NAME", "urn:kz:iin:contract:consumed:mtsriap:v1:findPerson",
            "MTSRIAP_REGISTER_NUMBER", "urn:kz:iin:contract:consumed:mtsriap:v1:registerNumber",
            "MTSRIAP_CORRECT_NUMBER", "urn:kz:iin:contract:consumed:mtsriap:v1:correctNumber",
            "MTSRIAP_ANNUL_NUMBER", "urn:kz:iin:contract:consumed:mtsriap:v1:annulNumber",
            "MFA_DELIVER_REPORT", "urn:kz:iin:contract:consumed:mfa:v1:deliverReport");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, URI> ministries;

    /** @param ministries by the first word of the service ids */
    Carrier(Map<String, URI> ministries) {
        this.ministries = Map.copyOf(ministries);
    }

    String carry(String serviceId, String payload) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(ministries.get(serviceId.replaceFirst("_.*", "")))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", '"' + ACTIONS.get(serviceId) + '"')
                .POST(BodyPublishers.ofString(ENVELOPE.formatted(payload)))
                .build();
        return send(request).replaceFirst("(?s)^.*?<(\\w+:)?Body[^>]*>(.*)</(\\w+:)?Body>.*$", "$2");
    }

    /** Sends a signed message to a participant. */
    void push(URI participant, byte[] message) throws IOException {
        send(HttpRequest.newBuilder(participant)
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(message))
                .build());
    }

    private String send(HttpRequest request) throws IOException {
        try {
            byte[] answer = client.send(request, BodyHandlers.ofByteArray()).body();
            return new String(answer, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
