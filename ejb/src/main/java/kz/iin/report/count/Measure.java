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
    /** By urgency: applications that became amber, red or overdue. */
    ALERTS,
    /** Applicants who may be somebody known. */
    SUSPECTED,
    /** By verdict. */
    JUDGED,
    REGISTRY_CALLS,
    /** Within that time 95 of 100 answers came. */
    REGISTRY_MILLIS_P95,
    /** All that were formed until the end of the period. */
    NUMBERS_OF_SERIES
}
