package kz.iin.report.overview;

import java.time.LocalDate;
import java.util.stream.Stream;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;

/** How far the overview looks back. There is no other: a question of any length could be asked of a database of any size. */
public enum Span {
    WEEK(7),
    MONTH(30),
    QUARTER(90);

    private final int days;

    Span(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    /** The one of so many days; a month when there is none. */
    public static Span ofDays(int days) {
        return Stream.of(values()).filter(span -> span.days == days).findFirst().orElse(MONTH);
    }

    /** The days up to that one. */
    ReportPeriod until(LocalDate today) {
        return new ReportPeriod(ReportKind.ON_REQUEST, today.minusDays(days - 1L), today);
    }
}
