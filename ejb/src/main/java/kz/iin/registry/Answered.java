package kz.iin.registry;

import java.time.Instant;

/**
 * What a ministry answered, to which question, about what.
 *
 * @param subject the row that the message is about: of an application, or of the delivery of a report
 */
public record Answered(long subject, Operation operation, Answer answer, Instant at) {}
