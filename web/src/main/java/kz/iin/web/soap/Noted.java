package kz.iin.web.soap;

import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** What the parts of the edge tell each other about a request, as its attributes. */
public enum Noted {
    /** The id of the registered sender who calls, or seems to. */
    SENDER("kz.iin.sender"),
    OPERATION("kz.iin.operation"),
    APPLICATION("kz.iin.application"),
    /** The code of the fault; none if all went well. */
    OUTCOME("kz.iin.outcome"),
    /** Why the caller was turned away, by the name of the {@link kz.iin.access.Denial}. */
    DENIAL("kz.iin.denial"),
    /** What the signature proved. */
    SIGNATURE("kz.iin.signature"),
    /** With what it was made, by the name of the {@link kz.iin.signature.SigningAlgorithm}. */
    ALGORITHM("kz.iin.signature.algorithm"),
    /** The sender's id of the message. */
    MESSAGE("kz.iin.message"),
    /** Our id of the answer. */
    ANSWER("kz.iin.message.answer"),
    CORRELATION("kz.iin.message.correlation");

    private final String attribute;

    Noted(String attribute) {
        this.attribute = attribute;
    }

    public void on(ServletRequest request, String value) {
        request.setAttribute(attribute, value);
    }

    public Optional<String> of(ServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(attribute));
    }
}
