package kz.iin.signature;

/** What is known of a certificate's revocation. An answer that did not come is not an answer. */
public enum RevocationStatus {
    GOOD,
    REVOKED,
    UNKNOWN
}
