package kz.iin.registry.outbox;

import kz.iin.registry.OutgoingMessage;

/**
 * A message that a worker has taken for one try.
 *
 * @param subject the row that it is about: of an application, or of the delivery of a report
 */
record Claimed(long id, long subject, OutgoingMessage message, int tries) {}
