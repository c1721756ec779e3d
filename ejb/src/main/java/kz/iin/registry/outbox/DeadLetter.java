package kz.iin.registry.outbox;

import java.time.Instant;
import java.util.UUID;
import kz.iin.registry.Operation;

/**
 * A question that is not asked any more.
 *
 * @param subject the number of the application or of the report that it is about
 * @param code why it died, as the ministry said it
 * @param isKept whether its text is there still, so that it can be sent again
 */
public record DeadLetter(
        UUID messageId, String subject, Operation operation, String code, Instant diedAt, int tries, boolean isKept) {}
