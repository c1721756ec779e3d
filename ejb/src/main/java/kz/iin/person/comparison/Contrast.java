package kz.iin.person.comparison;

/** In which way two sources differ, how much it matters, and by which clause. */
public enum Contrast {
    WRONG_CHECK_DIGIT(Severity.RED, "ICAO Doc 9303-3, 4.9"),
    /** One of the two is wrong, for the zone repeats the document and the form repeats both. */
    CONTRADICTION(Severity.RED, "ICAO Doc 9303-3, 4.1"),
    /** The surname of one is the given name of the other. */
    SWAPPED_NAMES(Severity.AMBER, "ICAO Doc 9303-3, 4.6"),
    /** It holds a letter of which no table says how the zone writes it. */
    UNKNOWN_LETTER(Severity.AMBER, "ICAO Doc 9303-3, 6"),
    /** One of the two says less: a day of birth, a sex. */
    LESS_KNOWN(Severity.AMBER, "ICAO Doc 9303-3, 4.8"),
    /** A passport whose zone is not of a passport, or a card whose zone is. */
    OTHER_DOCUMENT_TYPE(Severity.AMBER, "ICAO Doc 9303-4, 9303-5, 9303-6, 4.2.2"),
    /** What is there is the same; the rest did not fit. */
    CUT_NAME(Severity.NOTE, "ICAO Doc 9303-4, 9303-5, 9303-6, 4.2.3"),
    OTHER_SPELLING(Severity.NOTE, "ICAO Doc 9303-3, 6"),
    /** The same state by another of its codes. */
    OTHER_CODE(Severity.NOTE, "ICAO Doc 9303-3, 5");

    private final Severity severity;
    private final String clause;

    Contrast(Severity severity, String clause) {
        this.severity = severity;
        this.clause = clause;
    }

    public Severity severity() {
        return severity;
    }

    public String clause() {
        return clause;
    }

    /** In these words it is told to a person, in each language. */
    public String textKey() {
        return "contrast." + name();
    }
}
