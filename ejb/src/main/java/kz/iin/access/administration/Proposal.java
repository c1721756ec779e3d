package kz.iin.access.administration;

import java.time.Instant;

/** A change that waits for a second administrator. */
public record Proposal(long id, Kind kind, Wanted wanted, String proposedBy, Instant proposedAt) {

    /** What nobody does alone; the names are those in the rows. */
    public enum Kind {
        /** Somebody becomes an administrator. */
        ADMINISTRATOR,
        /** A partner is believed by another certificate. */
        PARTNER_CERTIFICATE,
        /** Applications are taken by other rules from a day on. */
        RULE_SET,
        /** A mission opens, closes, or is otherwise than it was. */
        MISSION,
        /** A day is off each year from a day on, or no longer. */
        HOLIDAY,
        /** An act says something of one day, or no longer. */
        SPECIAL_DAY,
        /** A country joins a treaty or leaves it. */
        TREATY,
        /** A partner that was shut out may call us again. */
        PARTNER,
        /** An administrator gets another password, or loses the second factor. */
        SIGN_IN,
        /** The reports of a kind are made at another time, or none are. */
        REPORT_TIMING,
        /** A pilot has other days, begins to be one, or is none. */
        PILOT
    }
}
