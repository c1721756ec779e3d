package kz.iin.certificate.verify;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kz.iin.certificate.issue.Verification;

/**
 * The answer to somebody who asks about a certificate.
 *
 * @param issuedAt where it is known to be ours
 * @param endedAt since when it is replaced or annulled
 * @param replacedBy the number of the one that took its place, once there is one
 */
public record Verdict(
        Finding finding, Optional<Instant> issuedAt, Optional<Instant> endedAt, Optional<String> replacedBy) {

    public Verdict {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(issuedAt, "issuedAt");
        Objects.requireNonNull(endedAt, "endedAt");
        Objects.requireNonNull(replacedBy, "replacedBy");
    }

    static Verdict of(Finding finding) {
        return new Verdict(finding, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** That a number exists with other data is not told: who guesses learns nothing. */
    static Verdict of(Verification known) {
        if (known instanceof Verification.Genuine genuine) {
            return new Verdict(Finding.GENUINE, Optional.of(genuine.issuedAt()), Optional.empty(), Optional.empty());
        }
        if (known instanceof Verification.Disputed disputed) {
            return new Verdict(Finding.DISPUTED, Optional.of(disputed.issuedAt()), Optional.empty(), Optional.empty());
        }
        if (known instanceof Verification.Replaced replaced) {
            return new Verdict(
                    Finding.REPLACED, Optional.of(replaced.issuedAt()), Optional.of(replaced.endedAt()), replaced.by());
        }
        if (known instanceof Verification.Annulled annulled) {
            return new Verdict(
                    Finding.ANNULLED,
                    Optional.of(annulled.issuedAt()),
                    Optional.of(annulled.endedAt()),
                    Optional.empty());
        }
        return of(Finding.NOT_OURS);
    }
}
