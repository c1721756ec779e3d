package kz.iin.journal.reading;

import java.time.Instant;
import java.util.Optional;
import kz.iin.number.Iin;

/**
 * Which messages are looked for; what is empty does not count.
 *
 * @param messageId one of the ids of a message: the asker's, the answerer's or that of the chain
 * @param iin of a person that the message speaks of
 * @param from the first moment
 * @param until the moment after the last
 */
public record MessageFilter(
        Optional<String> partner,
        Optional<String> application,
        Optional<String> messageId,
        Optional<Iin> iin,
        Optional<Instant> from,
        Optional<Instant> until) {

    public static final MessageFilter ALL = new MessageFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public MessageFilter ofPartner(String wanted) {
        return new MessageFilter(Optional.of(wanted), application, messageId, iin, from, until);
    }

    public MessageFilter ofApplication(String wanted) {
        return new MessageFilter(partner, Optional.of(wanted), messageId, iin, from, until);
    }

    public MessageFilter withId(String wanted) {
        return new MessageFilter(partner, application, Optional.of(wanted), iin, from, until);
    }

    public MessageFilter about(Iin wanted) {
        return new MessageFilter(partner, application, messageId, Optional.of(wanted), from, until);
    }

    public MessageFilter between(Instant first, Instant afterLast) {
        return new MessageFilter(partner, application, messageId, iin, Optional.of(first), Optional.of(afterLast));
    }
}
