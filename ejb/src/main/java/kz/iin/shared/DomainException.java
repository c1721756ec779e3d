package kz.iin.shared;

import jakarta.ejb.ApplicationException;
import java.util.Locale;
import java.util.Optional;

/**
 * The caller erred: an unknown application, a move the status does not allow. Every case is a named subclass with a
 * stable code, which the edge puts into the declared fault. What the law refuses is a value, not an exception.
 */
@ApplicationException(rollback = true)
public abstract class DomainException extends RuntimeException {

    private final String code;
    private final String field;

    /** The message is read by the caller: it names no person and no document. */
    protected DomainException(String code, String message) {
        this(code, null, message);
    }

    protected DomainException(String code, String field, String message) {
        super(message);
        this.code = code;
        this.field = field;
    }

    /** For example {@code UNKNOWN_APPLICATION}: part of the contract, never renamed. */
    public String code() {
        return code;
    }

    /** What was wrong, for a person who reads that language; the message where the case has no text of its own. */
    public String text(Locale language) {
        return getMessage();
    }

    /** The field of the request at fault, where there is one. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
