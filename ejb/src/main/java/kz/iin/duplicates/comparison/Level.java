package kz.iin.duplicates.comparison;

/** What follows from a likeness. No level refuses anything. */
public enum Level {
    NONE,
    /** A person adjudicates. */
    CANDIDATE,
    /** The same document and an agreeing birth date. */
    CERTAIN;

    /** The level in a register of so many persons. */
    public static Level of(Likeness likeness, Thresholds thresholds, long persons) {
        double beyond = likeness.bits() - thresholds.candidate(persons);
        if (beyond < 0) {
            return NONE;
        }
        boolean sameDocument = likeness.has(Field.DOCUMENT, Agreement.EQUAL);
        boolean sameDate = likeness.has(Field.BIRTH_DATE, Agreement.EQUAL);
        return sameDocument && sameDate && !likeness.twins() && beyond >= thresholds.certain() ? CERTAIN : CANDIDATE;
    }
}
