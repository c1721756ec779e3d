package kz.iin.signature;

/** Why a signature is not accepted. */
public enum Reason {
    /** No XML, or such as is not taken from a stranger: with a document type, or beyond the limits. */
    NOT_READABLE(Kind.FORMAT),
    NOT_AN_ENVELOPE(Kind.FORMAT),

    SIGNATURE_MISSING(Kind.MISSING),

    SEVERAL_SIGNATURES(Kind.INVALID),
    MALFORMED_SIGNATURE(Kind.INVALID),
    FOREIGN_ALGORITHM(Kind.INVALID),
    FOREIGN_TRANSFORM(Kind.INVALID),
    FOREIGN_KEY_FORM(Kind.INVALID),
    SEVERAL_REFERENCES(Kind.INVALID),
    CONTENT_NOT_COVERED(Kind.INVALID),
    DUPLICATE_ID(Kind.INVALID),
    UNKNOWN_CERTIFICATE(Kind.INVALID),
    DIGEST_DIFFERS(Kind.INVALID),
    SIGNATURE_DIFFERS(Kind.INVALID),

    CERTIFICATE_NOT_YET_VALID(Kind.CERTIFICATE),
    CERTIFICATE_EXPIRED(Kind.CERTIFICATE),
    CERTIFICATE_NOT_FOR_SIGNING(Kind.CERTIFICATE),
    CERTIFICATE_NOT_TRUSTED(Kind.CERTIFICATE),
    CERTIFICATE_REVOKED(Kind.CERTIFICATE),
    REVOCATION_UNKNOWN(Kind.CERTIFICATE);

    private final Kind kind;

    Reason(Kind kind) {
        this.kind = kind;
    }

    /** The code in a fault of the gateway when the signature of the transport is meant. */
    public String transportCode() {
        return kind.transport;
    }

    /** The code in a fault of the gateway when the business signature inside {@code data} is meant. */
    public String businessCode() {
        return kind.business;
    }

    private enum Kind {
        FORMAT("SCE001", "SCE001"),
        CERTIFICATE("SCE005", "SCE015"),
        INVALID("SCE006", "SCE016"),
        MISSING("SCE007", "SCE017");

        private final String transport;
        private final String business;

        Kind(String transport, String business) {
            this.transport = transport;
            this.business = business;
        }
    }
}
