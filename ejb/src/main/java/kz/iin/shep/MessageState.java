package kz.iin.shep;

/** What the gateway has done with a message. */
public enum MessageState {
    ON_DELIVERY,
    DELIVERED,
    NOT_DELIVERED,
    DELIVERY_STOPPED
}
