package kz.iin.web.soap;

/**
 * What the edge itself says no to. The names are part of the contract and never renamed; the codes of the domain come
 * from its exceptions. Texts: {@code faults_*.properties}.
 */
public enum FaultCode {
    /** Not POST, not text/xml or MTOM, no SOAP 1.1 envelope, or an attachment that is not there. */
    NOT_SOAP(400),
    MALFORMED_XML,
    /** A document type or an entity, whatever it would do. */
    DTD_FORBIDDEN,
    /** Deeper, of more elements or of more attachments, than any message of ours. */
    TOO_COMPLEX,
    TOO_LARGE(413),
    UNKNOWN_OPERATION,
    /** SOAPAction names another operation than the body. */
    ACTION_MISMATCH,
    /** Nothing shows who calls, or what is shown is wrong. */
    NOT_AUTHENTICATED(401),
    /** The sender is known and may not do this. */
    ACCESS_DENIED(403),
    TOO_MANY_REQUESTS(429),
    /** Against the schema. */
    INVALID_MESSAGE,
    /** Within the schema, against a rule that a schema cannot tell. */
    INVALID_VALUE,
    /** The virus scanner is silent: ours, and the same may be sent again. */
    COPIES_NOT_SCANNED,
    /** No service of ours has this id in the gateway's registry. */
    UNKNOWN_SERVICE,
    /** The message carries no signature. */
    SIGNATURE_MISSING,
    /** The signature is not that of the message's one body, or of an algorithm that is not allowed. */
    SIGNATURE_INVALID,
    /** The certificate is expired, revoked, of unknown standing, not trusted or not the sender's. */
    CERTIFICATE_REFUSED,
    /** We broke: the caller learns the incident id and nothing else. */
    INTERNAL;

    /** What SOAP 1.1 wants for every fault. */
    static final int FAULT_STATUS = 500;

    private final int status;

    FaultCode() {
        this(FAULT_STATUS);
    }

    FaultCode(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
