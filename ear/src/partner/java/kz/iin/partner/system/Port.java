package kz.iin.partner.system;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.handler.MessageContext;
import java.util.List;
import java.util.Map;

/** A generated port with what the caller's administrator has set up. The address is the one in the contract. */
record Port<P>(P operations) {

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
