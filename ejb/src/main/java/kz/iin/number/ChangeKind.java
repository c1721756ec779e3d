package kz.iin.number;

/** What happened to a formed number. */
public enum ChangeKind {
    /** Told by the number's own row; all others by a {@link NumberChange}. */
    FORMED,
    /** The data of the person were corrected; the number stays. */
    CORRECTED,
    /** GBD FL confirmed it. */
    REGISTERED,
    /** GBD FL does not register it. */
    REJECTED,
    /** Another number was reported for the person. */
    DISPUTED,
    /** It was formed wrongly and is nobody's any more. */
    ANNULLED
}
