package kz.iin.number.forecast;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long the numbers of six birth digits last in one series of ours.
 *
 * @param left how many may still be formed; what is never used is not counted
 * @param formedLately how many were formed in the days that the pace is taken from
 * @param fullOn the day on which none is left, if it goes on like that; empty when nothing was formed lately
 */
public record Forecast(String series, String birthDigits, long left, long formedLately, Optional<LocalDate> fullOn) {

    static Forecast of(String series, String birthDigits, Pace pace, LocalDate today) {
        Optional<LocalDate> fullOn = pace.formedLately() == 0 && pace.left() > 0
                ? Optional.empty()
                : Optional.of(today.plusDays(pace.daysLeft()));
        return new Forecast(series, birthDigits, pace.left(), pace.formedLately(), fullOn);
    }

    /** So many were formed in so many days, and so many are left. */
    record Pace(long left, long formedLately, int days) {

        /** Whole days until nothing is left; the last of them may not be over. */
        long daysLeft() {
            return left == 0 ? 0 : left * days / formedLately;
        }
    }
}
