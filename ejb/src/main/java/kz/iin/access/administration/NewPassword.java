package kz.iin.access.administration;

import java.util.Optional;

/**
 * What became of a request for another password.
 *
 * @param outcome PROPOSED when it counts only after a second administrator has confirmed it
 * @param password told this once; empty when none was drawn
 */
public record NewPassword(Outcome outcome, Optional<String> password) {

    /** Withholds the password: this text may end in a log. */
    @Override
    public String toString() {
        return "NewPassword[" + outcome + "]";
    }
}
