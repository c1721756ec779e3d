package kz.iin.report.reading;

import java.time.Instant;
import java.util.Optional;
import kz.iin.report.delivery.Way;

/**
 * How far a report came on its way.
 *
 * @param doneAt when it arrived
 * @param isRaised whether it took too long
 * @param acknowledgement the number under which the ministry has registered it, where it says so
 * @param refusal why the ministry does not take it
 */
public record DeliveryState(
        long id,
        Way way,
        String recipient,
        Optional<Instant> doneAt,
        boolean isRaised,
        Optional<String> acknowledgement,
        Optional<String> refusal) {

    /** What the ministry fetches itself is not sent. */
    public boolean mayBeSentAgain() {
        return way != Way.FETCH && (doneAt.isPresent() || refusal.isPresent());
    }
}
