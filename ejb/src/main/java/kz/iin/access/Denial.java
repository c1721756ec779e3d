package kz.iin.access;

/** Why a caller is turned away: for the log and the journal. The caller learns the kind alone. */
public enum Denial {
    /** Neither a sender id nor a registered certificate says who calls. */
    NO_SENDER(Kind.NOT_AUTHENTICATED),
    UNKNOWN_SENDER(Kind.NOT_AUTHENTICATED),
    CERTIFICATE_MISSING(Kind.NOT_AUTHENTICATED),
    /** Not one of this sender's, or not at this time. */
    CERTIFICATE_WRONG(Kind.NOT_AUTHENTICATED),
    PASSWORD_MISSING(Kind.NOT_AUTHENTICATED),
    PASSWORD_WRONG(Kind.NOT_AUTHENTICATED),
    /** It came over a connection that everybody on the way can read. */
    PASSWORD_IN_CLEAR(Kind.NOT_AUTHENTICATED),
    SIGNATURE_MISSING(Kind.NOT_AUTHENTICATED),
    SIGNATURE_WRONG(Kind.NOT_AUTHENTICATED),
    INACTIVE(Kind.ACCESS_DENIED),
    OPERATION_NOT_ALLOWED(Kind.ACCESS_DENIED),
    /** Too many passwords were tried that were not known to be right. */
    TOO_MANY_GUESSES(Kind.TOO_MANY_REQUESTS),
    RATE_EXCEEDED(Kind.TOO_MANY_REQUESTS);

    private final Kind kind;

    Denial(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What the caller learns: a fault code of every contract. */
    public enum Kind {
        NOT_AUTHENTICATED,
        ACCESS_DENIED,
        TOO_MANY_REQUESTS
    }
}
