package kz.iin.shep;

import java.time.Instant;
import java.util.Optional;
import org.w3c.dom.Element;

/** What else we ask the gateway: for messages that wait, what has become of one; and what we tell it of one that we have. */
public final class AsyncQuestion {

    private AsyncQuestion() {}

    /** {@code getMessages}: what waits for this service. */
    public static String messages(Sender us, String serviceId, int amount, Instant at) {
        return ElementWriter.element(Names.async("getMessages"), xml -> {
            xml.open("request").moment("requestDate", at).text("serviceId", serviceId);
            us.write(xml);
            xml.text("amount", Integer.toString(amount)).close();
        });
    }

    /** {@code getMessageStatus}. */
    public static String status(Sender us, String messageId, Instant at) {
        return ElementWriter.element(Names.async("getMessageStatus"), xml -> {
            xml.open("request").text("messageId", messageId).moment("requestDate", at);
            us.write(xml);
            xml.close();
        });
    }

    /** What {@code getMessageStatusResponse} says. */
    public static MessageState stateIn(Element payload) {
        Found root = new Found(payload);
        return root.child("response").orElse(root).requiredCode("messageState", MessageState.class);
    }

    /**
     * {@code sendDeliveryNotification}.
     *
     * @param refusal why the message can't be taken; empty when it is
     */
    public static String delivery(Sender us, Delivered message, Instant at, Optional<ErrorInfo> refusal) {
        return ElementWriter.element(Names.async("sendDeliveryNotification"), xml -> {
            xml.open("request").open("notification");
            xml.text("messageId", message.messageId())
                    .text("serviceId", message.serviceId())
                    .moment("notificationDate", at)
                    .open("deliveryStatus")
                    .text("receiveStatus", refusal.isEmpty() ? "MESSAGE_ACCEPTED" : "MESSAGE_NOT_ACCTEPTED")
                    .moment("statusDate", at)
                    .text("resendMessage", "NOT_RESEND");
            refusal.ifPresent(error -> error.write("error", xml));
            xml.close().close().moment("requestDate", at);
            us.write(xml);
            xml.close();
        });
    }

    /** Which message was delivered, by the gateway's ids. */
    public record Delivered(String messageId, String serviceId) {}
}
