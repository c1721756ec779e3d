package kz.iin.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A question to a registry, and whether it is answered.
 *
 * @param message its place in the journal of messages
 * @param answeredAt empty while the registry is silent
 * @param outcome as the journal says it
 */
public record RegistryAnswer(
        UUID message,
        String partner,
        String operation,
        Instant askedAt,
        Optional<Instant> answeredAt,
        Optional<String> outcome) {}
