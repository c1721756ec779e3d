package kz.iin.journal.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Supplier;
import kz.iin.journal.body.Part;

/** Values as an operator writes them. What is none is not repeated: it may be what nobody should have typed. */
final class Words {

    private Words() {}

    static UUID id(String text) {
        return made("an id is written as find shows it", () -> UUID.fromString(text));
    }

    /** With the offset, so that nobody guesses whose clock was meant. */
    static Instant moment(String text) {
        return made(
                "a moment is written so: 2026-03-02T09:00:00+05:00",
                () -> OffsetDateTime.parse(text).toInstant());
    }

    static int count(String text) {
        return made("a limit is a number", () -> Integer.valueOf(text));
    }

    static Part part(String text) {
        return made("REQUEST or ANSWER", () -> Part.valueOf(text));
    }

    private static <T> T made(String form, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | DateTimeException odd) {
            throw new IllegalArgumentException(form);
        }
    }
}
