package kz.iin.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.iin.number.Iin;

/**
 * The outcome of one check, also of a passed one: the file must show what was looked at.
 *
 * @param existingIins the numbers that the person was found with; empty when the check is about something else
 */
public record Finding(Check check, boolean passed, List<Iin> existingIins) {

    public Finding {
        Objects.requireNonNull(check, "check");
        existingIins = List.copyOf(existingIins);
        if (passed && !existingIins.isEmpty()) {
            throw new IllegalArgumentException("existingIins: none when the check passed");
        }
    }

    /** What an operator may refuse on because of this finding. It proposes and never decides. */
    public Optional<RefusalGround> proposedGround() {
        return passed ? Optional.empty() : Optional.of(check.ground());
    }
}
