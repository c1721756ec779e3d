package kz.iin.shared;

import jakarta.ejb.ApplicationException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The caller erred: an unknown application, a move the status does not allow. Every case is a named subclass with a
 * stable code, which the edge puts into the declared fault. What the law refuses is a value, not an exception.
 */
@ApplicationException(rollback = true)
public abstract class DomainException extends RuntimeException {

    private final String code;
    private final String field;
    private final String[] details;

    /** The message is read by the caller: it names no person and no document. */
    protected DomainException(String code, String message) {
        this(code, null, message);
    }

    /** @param details numbers and codes that its text names, in the order of their places in it */
    protected DomainException(String code, String field, String message, Object... details) {
        super(message);
        this.code = code;
        this.field = field;
        this.details = Stream.of(details).map(String::valueOf).toArray(String[]::new);
    }

    /** For example {@code UNKNOWN_APPLICATION}: part of the contract, never renamed. */
    public String code() {
        return code;
    }

    /** What was wrong and by which clause or contract, in Kazakh, Russian or English. */
    public String text(Locale language) {
        return new MessageFormat(RuleTexts.text("fault." + code, language), language).format(details);
    }

    /** The field of the request at fault, where there is one. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
