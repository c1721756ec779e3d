package kz.iin.journal;

import java.util.List;
import java.util.Optional;

/**
 * What is known about a message, as far as it is known.
 *
 * @param partner the sender of an incoming message, the receiver of an outgoing one
 * @param application the number of the application that it is about
 */
public record Particulars(
        Optional<String> partner,
        Optional<String> operation,
        Optional<String> application,
        Ids ids,
        Optional<String> signature) {

    public static final Particulars NONE =
            new Particulars(Optional.empty(), Optional.empty(), Optional.empty(), Ids.NONE, Optional.empty());

    /**
     * The names of a message.
     *
     * @param message given by whoever asks
     * @param answer given by whoever answers
     * @param correlation common to a chain of messages
     */
    public record Ids(Optional<String> message, Optional<String> answer, Optional<String> correlation) {

        public static final Ids NONE = new Ids(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** In the order of the columns. */
    List<Optional<String>> values() {
        return List.of(partner, operation, application, ids.message, ids.answer, ids.correlation, signature);
    }
}
