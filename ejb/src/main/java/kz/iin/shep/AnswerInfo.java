package kz.iin.shep;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** {@code responseInfo} of the synchronous channel. */
public record AnswerInfo(
        String messageId,
        Optional<String> correlationId,
        Instant responseDate,
        Status status,
        Optional<Guid> sessionId) {

    public AnswerInfo {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(responseDate, "responseDate");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(sessionId, "sessionId");
    }

    /** Ours: an id of its own, the id of the request for correlation, the session given back. */
    public static AnswerInfo to(MessageInfo request, String messageId, Instant at, Status status) {
        return new AnswerInfo(messageId, Optional.of(request.messageId()), at, status, request.sessionId());
    }

    static AnswerInfo read(Found info) {
        return new AnswerInfo(
                info.requiredText("messageId"),
                info.text("correlationId"),
                info.requiredMoment("responseDate"),
                Status.read(info.required("status")),
                info.text("sessionId").flatMap(Guid::received));
    }

    void write(ElementWriter xml) {
        xml.open("responseInfo")
                .text("messageId", messageId)
                .text("correlationId", correlationId)
                .moment("responseDate", responseDate);
        status.write(xml);
        xml.session(sessionId).close();
    }
}
