package kz.iin.shep;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code messageInfo} of the asynchronous channel.
 *
 * @param messageId issued by the gateway: absent in what we send
 * @param correlationId issued by the gateway for the chain: absent in the request that opens it
 */
public record AsyncInfo(
        Optional<String> messageId,
        Optional<String> correlationId,
        String serviceId,
        MessageType type,
        Instant messageDate,
        Sender sender,
        Optional<Guid> sessionId) {

    public AsyncInfo {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(serviceId, "serviceId");
        Objects.requireNonNull(type, "messageType");
        Objects.requireNonNull(messageDate, "messageDate");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(sessionId, "sessionId");
        if (type != MessageType.REQUEST && correlationId.isEmpty()) {
            throw new IllegalArgumentException("correlationId: required in every message but the first of a chain");
        }
    }

    /** Ours, the first of a chain. */
    public static AsyncInfo request(Sender us, String serviceId, Instant at) {
        return new AsyncInfo(
                Optional.empty(), Optional.empty(), serviceId, MessageType.REQUEST, at, us, Optional.empty());
    }

    /** Ours, the last of a chain. */
    public static AsyncInfo response(Sender us, String correlationId, String serviceId, Instant at) {
        return new AsyncInfo(
                Optional.empty(),
                Optional.of(correlationId),
                serviceId,
                MessageType.RESPONSE,
                at,
                us,
                Optional.empty());
    }

    /** The ids that the gateway gave to a message it brings. */
    public record Issued(String messageId, String correlationId) {}

    /** @throws FormatMismatch if the gateway has given none */
    public Issued issued() {
        return new Issued(
                messageId.orElseThrow(() -> new FormatMismatch("messageId", "issued by the gateway")),
                correlationId.orElseThrow(() -> new FormatMismatch("correlationId", "issued by the gateway")));
    }

    static AsyncInfo read(Found info) {
        MessageType type = info.requiredCode("messageType", MessageType.class);
        Optional<String> correlationId = info.text("correlationId");
        if (type != MessageType.REQUEST && correlationId.isEmpty()) {
            throw new FormatMismatch("correlationId", "required in every message but the first of a chain");
        }
        return new AsyncInfo(
                info.text("messageId"),
                correlationId,
                info.requiredText("serviceId"),
                type,
                info.requiredMoment("messageDate"),
                Sender.read(info.required("sender")),
                info.text("sessionId").flatMap(Guid::received));
    }

    void write(ElementWriter xml) {
        xml.open("messageInfo")
                .text("messageId", messageId)
                .text("correlationId", correlationId)
                .text("serviceId", serviceId)
                .text("messageType", type.name())
                .moment("messageDate", messageDate);
        sender.write(xml);
        xml.session(sessionId).close();
    }
}
