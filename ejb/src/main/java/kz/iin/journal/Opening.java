package kz.iin.journal;

import java.util.Optional;

/**
 * A message that has just come, or is about to go.
 *
 * @param service the contract that it belongs to
 * @param peer the address that it comes from or goes to
 * @param request empty if it was too large to be read
 * @param repeated whether the same bytes went before under the same message id: they are kept once
 */
public record Opening(
        Direction direction,
        String service,
        String peer,
        Particulars particulars,
        Optional<Body> request,
        boolean repeated) {

    /** What we send is known to be worth keeping; what we are sent is not, before it is understood. */
    boolean keepsRequestAtOnce() {
        return direction == Direction.OUT && !repeated;
    }
}
