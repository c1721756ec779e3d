package kz.iin.certificate.verify;

/** What anybody may be told of a certificate. */
public enum Finding {
    /** Issued by us, the same, and in force. */
    GENUINE,
    /** Issued by us and the same; its number is being looked into. */
    DISPUTED,
    /** Issued by us and the same; another one has taken its place, or will. */
    REPLACED,
    /** Issued by us and the same; its number is nobody's any more. */
    ANNULLED,
    /** Signed by us, and changed since. */
    ALTERED,
    /** Signed by us and unchanged, but no original: a copy, or another document. */
    NO_ORIGINAL,
    /** Nothing of it is ours. */
    NOT_OURS
}
