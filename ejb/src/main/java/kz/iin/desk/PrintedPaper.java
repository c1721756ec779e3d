package kz.iin.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * A sheet that a certificate was printed on.
 *
 * @param copy which copy it is; none for the original
 * @param paper the serial of the security paper of an original
 * @param reason of a copy: the name of a {@code CopyReason}
 */
public record PrintedPaper(
        String certificate,
        Optional<Integer> copy,
        Optional<String> paper,
        Optional<String> reason,
        String officer,
        Instant at) {

    /** Withholds everything: this text may end in a log. */
    @Override
    public String toString() {
        return "PrintedPaper[withheld]";
    }
}
