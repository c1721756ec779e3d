package kz.iin.journal;

import java.util.UUID;

/** A message whose row stands and waits for the answer. */
public record Exchange(UUID id, Opening opening) {}
