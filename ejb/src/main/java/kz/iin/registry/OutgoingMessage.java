package kz.iin.registry;

import java.util.UUID;

/** A written request, the same for every try. */
public record OutgoingMessage(UUID messageId, Operation operation, String payload) {}
