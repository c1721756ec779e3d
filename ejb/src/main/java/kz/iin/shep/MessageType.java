package kz.iin.shep;

/** What a message of the asynchronous channel is within its chain. */
public enum MessageType {
    /** Opens the chain. */
    REQUEST,
    UPDATE,
    /** Preliminary. */
    NOTIFICATION,
    /** Final. */
    RESPONSE
}
