package kz.iin.duplicates.comparison;

/** How a field of one person agrees with that of another. Not every field can agree in every way. */
public enum Agreement {
    EQUAL,
    /** Spelled otherwise, perhaps in another script, and sounding the same. */
    SAME_SOUND,
    /** One slip of the pen apart. */
    SIMILAR,
    /** Two slips apart. */
    REMOTE,
    /** The one is the beginning of the other: an initial, or a name that a machine readable zone cut off. */
    SHORTENED,
    /** Alike enough not to speak against it. */
    VAGUE,
    /** Day and month, or two words of a name, in each other's place. */
    SWAPPED,
    /** As far as both are known. */
    PARTLY_KNOWN,
    /** Two of the three parts of a date. */
    TWO_PARTS,
    /** Few weeks apart, as when calendars are converted. */
    NEAR,
    YEAR_ONLY,
    DIFFERENT,
    /** Not known of one of the two, or of both. */
    MISSING
}
