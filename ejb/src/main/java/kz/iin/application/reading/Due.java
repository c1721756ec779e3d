package kz.iin.application.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kz.iin.calendar.Term;
import kz.iin.calendar.Urgency;

/**
 * Until when the service is to be rendered, as it was at the moment of looking.
 *
 * @param urgency how near the end is; calm when the applicant has a result
 * @param left until the end, below zero behind it; zero when the applicant has a result
 * @param awaited whether the applicant has no result
 */
public record Due(LocalDate day, Instant endsAt, Urgency urgency, Duration left, boolean awaited) {

    public static Due at(Instant at, Term term, boolean awaited) {
        return new Due(
                term.deadline().day(),
                term.endsAt(),
                awaited ? term.urgency(at) : Urgency.CALM,
                awaited ? Duration.between(at, term.endsAt()) : Duration.ZERO,
                awaited);
    }
}
