package kz.iin.report.count;

/** What a report counts; how, says {@code measures.sql} under the same name. */
public enum Measure {
    /** Open when the period began. */
    OPENING,
    RECEIVED,
    /** A number was formed. */
    FORMED,
    REFUSED,
    WITHDRAWN,
    /** Open when the period ended. */
    PENDING,
    /** By how long ago they were registered. */
    PENDING_BY_AGE,
    /** Papers that no application came of. */
    DECLINED,
    /** By ground: what was declined on two counts for each. */
    DECLINED_ON,
    /** By ground: what was refused on two counts for each. */
    REFUSED_ON,
    RECEIVED_OF_CITIZENS,
    RECEIVED_OF_CATEGORY,
    /** By the sign-in name of the officer. */
    RECEIVED_BY_OFFICER,
    CERTIFICATES,
    HANDED_OVER,
    ANNULLED,
    CORRECTED,
    /** In time or late, and by how much. */
    COMPLETED,
    /** Of what was late, by who had it longest. */
    DELAYED_BY,
    /** By urgency: applications that became amber, red or overdue. */
    ALERTS,
    /** Applicants who may be somebody known. */
    SUSPECTED,
    /** By verdict. */
    JUDGED,
    REGISTRY_CALLS,
    /** Per cent of the calls that were answered; what is less than one is not told. */
    REGISTRY_AVAILABILITY,
    /** Within that time 95 of 100 answers came. */
    REGISTRY_MILLIS_P95,
    /** All that were formed until the end of the period. */
    NUMBERS_OF_SERIES,
    /** All places that were handed out until the end of the period: of numbers formed, and of those never used. */
    PLACES_OF_SERIES,
    /** Birth dates that have handed out a place, by how full they are. */
    DATES_OF_SERIES,
    /** Of the birth date that is nearest to being full: the places handed out, and the numbers left. */
    FULLEST_OF_SERIES,
    /** Per cent of its places that the fullest birth date has handed out; what is less than one is not told. */
    FILL_OF_SERIES;

    /** Whether it can be counted of a part of the applications: what is of no application is of none of them. */
    boolean isToldOf(Scope scope) {
        return switch (this) {
            case REGISTRY_CALLS, REGISTRY_AVAILABILITY, REGISTRY_MILLIS_P95 -> scope.isWhole();
            case NUMBERS_OF_SERIES, PLACES_OF_SERIES, DATES_OF_SERIES, FULLEST_OF_SERIES, FILL_OF_SERIES ->
                scope.isWhole();
            case DECLINED, DECLINED_ON -> !scope.isOfApplicants();
            default -> true;
        };
    }

    /** Whether each of its counts names what it is of. */
    public boolean isCountedApart() {
        return switch (this) {
            case OPENING, RECEIVED, FORMED, REFUSED, WITHDRAWN, PENDING -> false;
            case DECLINED, HANDED_OVER, ANNULLED, SUSPECTED -> false;
            default -> true;
        };
    }
}
