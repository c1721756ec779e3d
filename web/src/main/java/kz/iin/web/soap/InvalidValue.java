package kz.iin.web.soap;

/** A value that the schema lets through and the domain does not; the message is the rule, never the value. */
public final class InvalidValue extends RuntimeException {

    private final String field;

    public InvalidValue(String field, String rule) {
        super(rule);
        this.field = field;
    }

    /** Path in the request, for example {@code person/birthDate}. */
    public String field() {
        return field;
    }
}
