package kz.iin.registry;

import java.time.Instant;

/** What a ministry answered to which question about which application. */
public record Answered(long applicationId, Operation operation, Answer answer, Instant at) {}
