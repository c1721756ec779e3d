package kz.iin.shep;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Who asks what of whom, and under which id: {@code requestInfo} of the synchronous channel. */
public record MessageInfo(
        String messageId,
        Optional<String> correlationId,
        String serviceId,
        Instant messageDate,
        Sender sender,
        Optional<Guid> sessionId) {

    public MessageInfo {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(serviceId, "serviceId");
        Objects.requireNonNull(messageDate, "messageDate");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(sessionId, "sessionId");
    }

    /** Ours: the session is the gateway's to fill. */
    public static MessageInfo from(Sender sender, String messageId, String serviceId, Instant at) {
        return new MessageInfo(messageId, Optional.empty(), serviceId, at, sender, Optional.empty());
    }

    static MessageInfo read(Found info) {
        return new MessageInfo(
                info.requiredText("messageId"),
                info.text("correlationId"),
                info.requiredText("serviceId"),
                info.requiredMoment("messageDate"),
                Sender.read(info.required("sender")),
                info.text("sessionId").flatMap(Guid::received));
    }

    void write(ElementWriter xml) {
        xml.text("messageId", messageId)
                .text("correlationId", correlationId)
                .text("serviceId", serviceId)
                .moment("messageDate", messageDate);
        sender.write(xml);
        xml.session(sessionId);
    }
}
