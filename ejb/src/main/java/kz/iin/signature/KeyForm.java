package kz.iin.signature;

/** How a message names the key it was signed with. */
public enum KeyForm {
    /** The whole certificate, as the participants do. */
    CERTIFICATE,
    /** Its issuer and serial number, as the gateway does. */
    ISSUER_SERIAL
}
