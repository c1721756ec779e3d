package kz.iin.shep;

import java.time.Instant;
import java.util.Optional;
import org.w3c.dom.Element;

/** The gateway tells what has become of a message of ours: {@code changeMassageStatusNotification}. */
public record StatusChange(String messageId, MessageState state, Optional<Guid> sessionId) {

    public static StatusChange read(Element payload) {
        Found request = AsyncMessage.request(payload);
        Found notification = request.required("notification");
        return new StatusChange(
                notification.requiredText("messageId"),
                notification.requiredCode("messageState", MessageState.class),
                request.text("sessionId").flatMap(Guid::received));
    }

    /** What stands in the SOAP body of the answer, which can't do without a session. */
    public static String write(Instant at, Guid session) {
        return ElementWriter.element(
                Names.CHANGE_STATUS_RESPONSE,
                xml -> xml.open("response")
                        .moment("responseDate", at)
                        .session(Optional.of(session))
                        .close());
    }
}
