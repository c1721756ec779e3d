package kz.iin.inbox;

import kz.iin.shared.DomainException;

/** The id belongs to another message of the same sender. */
public class MessageIdReused extends DomainException {

    public MessageIdReused() {
        super("MESSAGE_ID_REUSED", "messageId", "the id was used for a message with other content");
    }
}
