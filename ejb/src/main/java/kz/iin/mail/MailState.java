package kz.iin.mail;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a mail came.
 *
 * @param dueAt when it is tried next
 * @param lastFailure of what kind it was
 */
public record MailState(
        Instant dueAt, Optional<Instant> sentAt, Optional<Instant> givenUpAt, Optional<String> lastFailure) {

    public MailState {
        Objects.requireNonNull(dueAt, "dueAt");
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(givenUpAt, "givenUpAt");
        Objects.requireNonNull(lastFailure, "lastFailure");
    }
}
