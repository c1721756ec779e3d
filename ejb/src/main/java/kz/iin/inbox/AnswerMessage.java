package kz.iin.inbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The transactions of an answer: what the message does, its id and the answer are stored together or not at all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AnswerMessage {

    @Inject
    private Inbox inbox;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<byte[]> stored(IncomingMessage message) {
        return inbox.answerTo(message);
    }

    public byte[] carryOut(IncomingMessage message, Answering answering, Instant at) {
        byte[] answer = answering.carryOut();
        inbox.add(message, answer, at);
        return answer;
    }

    public void keep(IncomingMessage message, byte[] answer, Instant at) {
        inbox.add(message, answer, at);
    }

    public int forget(Instant before) {
        return inbox.removeBefore(before);
    }
}
