package kz.iin.journal;

import java.util.Optional;
import kz.iin.journal.body.Body;

/**
 * A message that has just come, or is about to go.
 *
 * @param service the contract that it belongs to
 * @param peer the address that it comes from or goes to
 * @param request empty if it was too large to be read
 */
public record Opening(
        Direction direction, String service, String peer, Particulars particulars, Optional<Body> request) {}
