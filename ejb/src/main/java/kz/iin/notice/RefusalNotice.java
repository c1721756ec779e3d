package kz.iin.notice;

import java.time.Instant;
import java.util.List;
import kz.iin.application.ApplicationNumber;
import kz.iin.decision.RefusalGround;

/**
 * What the applicant is told of a refusal.
 *
 * @param grounds in the order in which the law lists them
 * @param complaint how to complain and to apply again
 */
public record RefusalNotice(
        ApplicationNumber number, String mission, Instant refusedAt, List<NoticedGround> grounds, Text complaint) {

    public RefusalNotice {
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("grounds: at least one");
        }
    }

    /**
     * A ground as the notice words it.
     *
     * @param reason as the operator gave it
     */
    public record NoticedGround(RefusalGround ground, Text text, String reason) {

        /** Withholds the reason: this text may end in a log. */
        @Override
        public String toString() {
            return "NoticedGround[" + ground + ", withheld]";
        }
    }
}
