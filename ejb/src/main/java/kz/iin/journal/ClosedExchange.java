package kz.iin.journal;

import java.time.Instant;
import java.util.UUID;

/** How and when an exchange ended. */
record ClosedExchange(UUID id, Instant at, Closing closing) {}
