package kz.iin.calendar;

import java.time.Instant;
import java.util.Objects;

/**
 * The time in which the service is rendered.
 *
 * @param deadline its last day, where it counts
 * @param amberAt when half of its working time has passed
 * @param redAt when a quarter of it is left
 * @param endsAt 24:00 of the last day
 */
public record Term(Deadline deadline, Instant amberAt, Instant redAt, Instant endsAt) {

    public Term {
        Objects.requireNonNull(deadline, "deadline");
        if (amberAt.isAfter(redAt) || redAt.isAfter(endsAt)) {
            throw new IllegalArgumentException("term: amber, then red, then its end");
        }
    }

    public Urgency urgency(Instant at) {
        if (!at.isBefore(endsAt)) {
            return Urgency.OVERDUE;
        }
        if (!at.isBefore(redAt)) {
            return Urgency.RED;
        }
        return at.isBefore(amberAt) ? Urgency.CALM : Urgency.AMBER;
    }
}
