package kz.iin.registry.outbox;

import kz.iin.registry.OutgoingMessage;

/** A message that a worker has taken for one try. */
record Claimed(long id, long applicationId, OutgoingMessage message, int tries) {}
