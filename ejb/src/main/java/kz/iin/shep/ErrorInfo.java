package kz.iin.shep;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.w3c.dom.Element;

/** The gateway's fault: a code of its own list, and ours within it. */
public record ErrorInfo(
        String code,
        String message,
        Optional<String> data,
        Instant date,
        Optional<ErrorInfo> subError,
        Optional<Guid> sessionId) {

    /** The fault elements of the operations. */
    public enum Fault {
        SYNC_SEND_MESSAGE(Names.SYNC, "SendMessage"),
        ASYNC_SEND_MESSAGE(Names.ASYNC, "sendMessage"),
        CHANGE_STATUS(Names.ASYNC_CLIENT, "changeMassageStatusNotification");

        private final QName element;

        Fault(String namespace, String operation) {
            this.element = new QName(namespace, operation + "Fault1_" + operation + "Fault");
        }
    }

    public ErrorInfo {
        Objects.requireNonNull(code, "errorCode");
        Objects.requireNonNull(message, "errorMessage");
        Objects.requireNonNull(data, "errorData");
        Objects.requireNonNull(date, "errorDate");
        Objects.requireNonNull(subError, "subError");
        Objects.requireNonNull(sessionId, "sessionId");
    }

    /** @param holder an element that holds the fields: a child of {@code detail} of a fault */
    public static ErrorInfo read(Element holder) {
        return read(new Found(holder));
    }

    /**
     * The whole fault, as it stands in the SOAP body.
     *
     * @param ours whether we broke, or else the caller erred
     */
    public String write(Fault fault, boolean ours) {
        return ElementWriter.element(
                new QName(Envelope.NAMESPACE, "Fault"),
                xml -> xml.text("faultcode", ours ? "t:Server" : "t:Client")
                        .text("faultstring", message)
                        .open("detail")
                        .element("e", fault.element, this::writeFields)
                        .close());
    }

    /** As a part of another message. */
    void write(String name, ElementWriter xml) {
        xml.open(name);
        writeFields(xml);
        xml.close();
    }

    private static ErrorInfo read(Found error) {
        return new ErrorInfo(
                error.requiredText("errorCode"),
                error.text("errorMessage").orElse(""),
                error.text("errorData"),
                error.requiredMoment("errorDate"),
                error.child("subError").map(ErrorInfo::read),
                error.text("sessionId").flatMap(Guid::received));
    }

    private void writeFields(ElementWriter xml) {
        xml.text("errorCode", code)
                .text("errorMessage", message)
                .text("errorData", data)
                .moment("errorDate", date);
        subError.ifPresent(sub -> sub.write("subError", xml));
        xml.session(sessionId);
    }
}
