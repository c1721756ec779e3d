package kz.iin.shep.mail;

/** A signed message to the gateway, for one try to send it. */
public final class Letter {

    /** What a letter is to the gateway. */
    public enum Kind {
        /** A message of a chain: the gateway gives it ids. */
        MESSAGE("sendMessage"),
        DELIVERY_NOTIFICATION("sendDeliveryNotification");

        private final String operation;

        Kind(String operation) {
            this.operation = operation;
        }

        String operation() {
            return operation;
        }
    }

    private final long id;
    private final Kind kind;
    private final byte[] message;
    private final int tries;

    Letter(long id, Kind kind, byte[] message, int tries) {
        this.id = id;
        this.kind = kind;
        this.message = message;
        this.tries = tries;
    }

    long id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    byte[] message() {
        return message;
    }

    int tries() {
        return tries;
    }
}
