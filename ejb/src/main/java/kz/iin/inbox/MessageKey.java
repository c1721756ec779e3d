package kz.iin.inbox;

/** By what a message is known: its sender, and the id that the sender gave it. */
public record MessageKey(String sender, String messageId) {

    private static final int LONGEST = 200;

    public MessageKey {
        require("senderId", sender);
        require("messageId", messageId);
    }

    private static void require(String field, String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException(field + ": between 1 and 200 signs");
        }
    }
}
