package kz.iin.registry;

import java.time.Instant;

/** A ministry has answered: fired inside the transaction that closes the message, so that both are stored or neither. */
public record Answered(long applicationId, Operation operation, Answer answer, Instant at) {}
