package kz.iin.duplicates.comparison;

import kz.iin.duplicates.WrittenDate;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How two birth dates agree. */
final class DateComparison {

    private static final LevenshteinDistance DIGITS = new LevenshteinDistance(2);

    /** In days. */
    private static final int NEAR = 62;

    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private DateComparison() {}

    static Agreement of(WrittenDate one, WrittenDate other) {
        if (one.isUnknown() || other.isUnknown()) {
            return Agreement.MISSING;
        }
        if (one.equals(other)) {
            return one.isComplete() ? Agreement.EQUAL : Agreement.PARTLY_KNOWN;
        }
        if (!one.isComplete() || !other.isComplete()) {
            return agreesAsFarAsKnown(one, other) ? Agreement.PARTLY_KNOWN : Agreement.DIFFERENT;
        }
        if (one.swapped().equals(other)) {
            return Agreement.SWAPPED;
        }
        if (Slips.areOneApart(one.digits(), other.digits())) {
            return Agreement.SIMILAR;
        }
        return byParts(one, other);
    }

    private static boolean agreesAsFarAsKnown(WrittenDate one, WrittenDate other) {
        return agrees(one.year(), other.year()) && agrees(one.month(), other.month()) && agrees(one.day(), other.day());
    }

    private static boolean agrees(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }

    private static Agreement byParts(WrittenDate one, WrittenDate other) {
        boolean year = one.year() == other.year();
        int same = (year ? 1 : 0) + (one.month() == other.month() ? 1 : 0) + (one.day() == other.day() ? 1 : 0);
        if (same == 2) {
            return Agreement.TWO_PARTS;
        }
        if (Math.abs(dayOf(one) - dayOf(other)) <= NEAR) {
            return Agreement.NEAR;
        }
        if (DIGITS.apply(one.digits(), other.digits()) == 2) {
            return Agreement.REMOTE;
        }
        return year ? Agreement.YEAR_ONLY : Agreement.DIFFERENT;
    }

    /** A count of days in which every month has as many as the longest; impossible dates have a place in it too. */
    private static int dayOf(WrittenDate date) {
        return (date.year() * MONTHS + date.month()) * DAYS + date.day();
    }
}
