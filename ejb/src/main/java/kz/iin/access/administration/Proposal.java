package kz.iin.access.administration;

import java.time.Instant;

/** A change that waits for a second administrator. */
public record Proposal(long id, Kind kind, Wanted wanted, String proposedBy, Instant proposedAt) {

    /** Not by whoever proposed it, nor by whoever is given a role by it. */
    public boolean isConfirmableBy(String login) {
        return !proposedBy.equals(login)
                && !(kind == Kind.ROLE && wanted.subject().equals(login));
    }

    /** What nobody does alone; the names are those in the rows. */
    public enum Kind {
        /** Somebody may decide, or change rules and accounts. */
        ROLE,
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
        /** Somebody with a role that two administrators give gets another password, or loses the second factor. */
        SIGN_IN,
        /** The reports of a kind are made at another time, or none are. */
        REPORT_TIMING,
        /** A pilot has other days, begins to be one, or is none. */
        PILOT,
        /** Another system may call us. */
        NEW_PARTNER
    }
}
