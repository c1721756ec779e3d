package kz.iin.desk;

/** Why something can't be done with an application now. */
public enum Hindrance {
    /** The mission's officers do it: joint order of 2024. */
    FOR_OFFICERS,
    /** The MVD's operators do it: order 258. */
    FOR_OPERATORS,
    REGISTRIES_SILENT,
    MATCHES_OPEN,
    NO_MATCHES,
    CLAIMED_BY_ANOTHER,
    /** Nobody seconds or reverses himself. */
    OWN_DECISION,
    /** With four eyes: who judged a match or turned a check does not form the number too. */
    OWN_VERDICT,
    DECIDED,
    WITHDRAWN,
    /** The data are destroyed: nothing is left to correct. */
    DESTROYED,
    NO_NUMBER,
    NOT_ISSUED,
    DISPUTED,
    ORIGINAL_PRINTED,
    ORIGINAL_NOT_PRINTED,
    HANDED_OVER
}
