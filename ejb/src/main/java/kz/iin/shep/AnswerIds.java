package kz.iin.shep;

import java.util.Optional;
import org.w3c.dom.Element;

/** The names that an answer of either channel gives itself, as far as it does: to be written down, not to be relied on. */
public record AnswerIds(Optional<String> messageId, Optional<String> correlationId) {

    /** @param payload the element in the SOAP body; what {@code data} carries has ids of its own */
    public static AnswerIds in(Element payload) {
        Found root = new Found(payload);
        Found answer = root.child("response").orElse(root);
        Found info = answer.child("responseInfo").orElse(answer);
        return new AnswerIds(info.text("messageId"), info.text("correlationId"));
    }
}
