package kz.iin.partner.system;

import jakarta.activation.DataHandler;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Holder;
import jakarta.xml.ws.handler.MessageContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** A generated port with what the caller's administrator has set up: who calls. The address is the one in the contract. */
record Port<P>(P operations) {

    /** The password stands in the system property {@code password.} and the sender. */
    static <P> Port<P> of(P operations, String sender) {
        ((BindingProvider) operations)
                .getRequestContext()
                .putAll(Map.of(
                        BindingProvider.USERNAME_PROPERTY,
                        sender,
                        BindingProvider.PASSWORD_PROPERTY,
                        System.getProperty("password." + sender)));
        return new Port<>(operations);
    }

    /** Of a page; there is no list where there is no entry. */
    static <T> List<T> entries(Holder<List<T>> page) {
        return page.value == null ? List.of() : page.value;
    }

    static byte[] bytes(DataHandler content) throws IOException {
        try (InputStream stream = content.getInputStream()) {
            return stream.readAllBytes();
        }
    }

    /** The body and its attachments, or the body alone: what the last answer was sent as. */
    String answeredAs() {
        Map<?, ?> headers = (Map<?, ?>)
                ((BindingProvider) operations).getResponseContext().get(MessageContext.HTTP_RESPONSE_HEADERS);
        return headers.entrySet().stream()
                .filter(header -> "Content-Type".equalsIgnoreCase(String.valueOf(header.getKey())))
                .map(header -> ((List<?>) header.getValue()).get(0).toString())
                .findFirst()
                .orElse("");
    }
}
