package kz.iin.number.account;

/**
 * Something in the ledger of numbers does not add up.
 *
 * @param at the series, the six birth digits and the serial or serials; or the application
 */
public record Discrepancy(Kind kind, String at) {

    /** What does not add up. */
    public enum Kind {
        HOLE("was handed out and is neither a formed number nor a never-used one"),
        DOUBLE("is there more than once"),
        NOT_COUNTED("lies where its counter has not come yet"),
        COUNTER_MISSING("has no counter"),
        OUT_OF_SERIES("lies outside of its series"),
        WRONG_NUMBER("is not the number of its place"),
        WRONGLY_UNUSED("has a check digit and is said to be never used"),
        NUMBER_TWICE("was formed for more than one application"),
        WITHOUT_APPLICATION("belongs to no application whose number its operator had formed"),
        OF_OUR_SERIES("was brought by the MVD and belongs to a series of ours"),
        APPLICATION_TWICE("has more than one number"),
        WITHOUT_NUMBER("has no number, although it was formed"),
        ANNULMENT_NOT_TOLD("is annulled, and no entry says so"),
        NOT_ANNULLED("is annulled by an entry, and its application is not");

        private final String meaning;

        Kind(String meaning) {
            this.meaning = meaning;
        }
    }

    /** Where it is and what: {@code FOREIGN/800101/5043 was handed out and is neither ...}. */
    @Override
    public String toString() {
        return at + " " + kind.meaning;
    }
}
