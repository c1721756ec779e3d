package kz.iin.registry.outbox;

import java.time.Instant;
import java.util.Optional;
import kz.iin.registry.Operation;

/**
 * What lies in the outbox of one operation.
 *
 * @param waiting how many questions are not answered and are asked again and again
 * @param oldest when the first of them was asked
 * @param dead how many are not asked any more
 */
public record Queue(Operation operation, long waiting, Optional<Instant> oldest, long dead) {

    static Queue empty(Operation operation) {
        return new Queue(operation, 0, Optional.empty(), 0);
    }
}
