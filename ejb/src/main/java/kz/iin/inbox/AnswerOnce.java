package kz.iin.inbox;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import kz.iin.shared.DomainException;

/**
 * Answers a message once, however often and from however many places at a time it comes. What is refused or broken is not
 * remembered: such a message may come again.
 */
@ApplicationScoped
public class AnswerOnce {

    @Inject
    private AnswerMessage transactions;

    @Inject
    private Window window;

    @Inject
    private Clock clock;

    /**
     * @param reading finds out what is asked, when that is to be done and not only to be answered again
     * @throws OutsideWindow if the message is of another time
     * @throws MessageIdReused if its id stands for another message
     */
    public byte[] answer(IncomingMessage message, Supplier<Answering> reading) {
        window.require(message.sentAt(), clock.instant());
        return transactions.stored(message).orElseGet(() -> answerNow(message, reading.get()));
    }

    /**
     * Whoever comes second fails by the key, or by what the first has done meanwhile, and is given the first's answer. What
     * fails for another message's sake goes well when tried again.
     */
    private byte[] answerNow(IncomingMessage message, Answering answering) {
        try {
            return carryOut(message, answering);
        } catch (EJBException failed) {
            return transactions.stored(message).orElseGet(() -> carryOut(message, answering));
        }
    }

    private byte[] carryOut(IncomingMessage message, Answering answering) {
        Instant at = clock.instant();
        try {
            return transactions.carryOut(message, answering, at);
        } catch (DomainException declined) {
            byte[] answer = answering.decline(declined);
            transactions.keep(message, answer, at);
            return answer;
        }
    }
}
