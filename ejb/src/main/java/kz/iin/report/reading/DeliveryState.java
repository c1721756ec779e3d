package kz.iin.report.reading;

import java.time.Instant;
import java.util.Optional;
import kz.iin.report.delivery.Way;

/**
 * How far a report came on its way.
 *
 * @param doneAt when it arrived
 * @param isRaised whether it took too long
 */
public record DeliveryState(long id, Way way, String recipient, Optional<Instant> doneAt, boolean isRaised) {

    /** What the ministry fetches itself is not sent. */
    public boolean mayBeSentAgain() {
        return way != Way.FETCH && doneAt.isPresent();
    }
}
