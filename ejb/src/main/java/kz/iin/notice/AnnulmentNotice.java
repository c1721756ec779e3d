package kz.iin.notice;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kz.iin.application.Annulment;
import kz.iin.application.ApplicationNumber;
import kz.iin.notice.RefusalNotice.Addressee;

/**
 * What the applicant is told of a number that was taken back.
 *
 * @param addressee whose application it is
 * @param iin the number that was annulled
 * @param existingIin the number that the person has besides, if that is why
 */
public record AnnulmentNotice(
        ApplicationNumber number,
        Addressee addressee,
        String mission,
        String iin,
        Instant annulledAt,
        Annulment annulment,
        Optional<String> existingIin) {

    public AnnulmentNotice {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(iin, "iin");
        Objects.requireNonNull(annulledAt, "annulledAt");
        Objects.requireNonNull(annulment, "annulment");
        Objects.requireNonNull(existingIin, "existingIin");
    }

    /** Withholds person and numbers: this text may end in a log. */
    @Override
    public String toString() {
        return "AnnulmentNotice[" + number.value() + ", withheld]";
    }
}
