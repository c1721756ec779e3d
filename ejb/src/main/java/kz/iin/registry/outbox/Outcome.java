package kz.iin.registry.outbox;

import java.time.Instant;
import kz.iin.registry.Answered;

/** What became of a message that a worker had taken. */
sealed interface Outcome {

    long id();

    /** The ministry has answered. */
    record Done(long id, Answered answered) implements Outcome {}

    /** No answer yet: it is asked again. */
    record Postponed(long id, String failure, Instant until) implements Outcome {}

    /** There will be no answer to this message as it stands. */
    record Dead(long id, String code, Instant at) implements Outcome {}

    /** It was not sent after all: the try does not count, and it falls due as before. */
    record NotSent(long id) implements Outcome {}
}
