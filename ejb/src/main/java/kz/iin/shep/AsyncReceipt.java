package kz.iin.shep;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Element;

/** That a message was taken, and under which ids it goes: {@code sendMessageResponse}. */
public record AsyncReceipt(String messageId, String correlationId, Instant responseDate, Optional<Guid> sessionId) {

    public AsyncReceipt {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(responseDate, "responseDate");
        Objects.requireNonNull(sessionId, "sessionId");
    }

    /** @param payload {@code sendMessageResponse} */
    public static AsyncReceipt read(Element payload) {
        Found root = new Found(payload);
        Found response = root.child("response").orElse(root);
        return new AsyncReceipt(
                response.requiredText("messageId"),
                response.requiredText("correlationId"),
                response.requiredMoment("responseDate"),
                response.text("sessionId").flatMap(Guid::received));
    }

    /** What stands in the SOAP body. */
    public String write() {
        return ElementWriter.element(
                Names.async("sendMessageResponse"),
                xml -> xml.open("response")
                        .text("messageId", messageId)
                        .text("correlationId", correlationId)
                        .moment("responseDate", responseDate)
                        .session(sessionId)
                        .close());
    }
}
