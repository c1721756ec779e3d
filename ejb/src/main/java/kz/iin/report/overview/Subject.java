package kz.iin.report.overview;

import java.util.Optional;
import kz.iin.report.count.Measure;

/** What the overview shows, one diagram each. */
public enum Subject {
    /** Of the applications registered in the days: where they stand now. */
    STATUS(null),
    /** The applications registered, by day of Astana. */
    DAY(null),
    /** In time or late, of what was completed in the days. */
    PROMPTNESS(Measure.COMPLETED),
    /** A refusal on two grounds counts for each. */
    GROUND(Measure.REFUSED_ON),
    /** The applications registered, by mission. */
    MISSION(Measure.RECEIVED),
    /** Calls to the ministries, by ministry and outcome. */
    REGISTRY_ANSWERS(Measure.REGISTRY_CALLS),
    /** Milliseconds within which 95 of 100 answers of a ministry came. */
    REGISTRY_MILLIS(Measure.REGISTRY_MILLIS_P95),
    /** Numbers formed of each series, ever. */
    SERIES(Measure.NUMBERS_OF_SERIES);

    private final Measure measure;

    Subject(Measure measure) {
        this.measure = measure;
    }

    /** The count of the reports that it shows; none if it has a count of its own. */
    Optional<Measure> measure() {
        return Optional.ofNullable(measure);
    }

    /** Whether it is about no mission: then only those see it who see every mission. */
    public boolean isOfTheWhole() {
        return compareTo(MISSION) >= 0;
    }
}
