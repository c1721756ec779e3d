package kz.iin.number;

import kz.iin.shared.DomainException;

/** No series that is open today has a number left for the birth date. */
public class SeriesExhausted extends DomainException {

    public SeriesExhausted() {
        super("NUMBER_SERIES_EXHAUSTED", "no number is left for this birth date");
    }
}
