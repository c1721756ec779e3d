package kz.iin.duplicates.load;

/** Why a record is not taken. A slip in a date, a sex or a country is no reason: it must not hide a person. */
public enum ImportRule {
    /** The record has more or fewer columns than the first line names. */
    COLUMNS,
    /** No number, or none that its check digit confirms. */
    IIN,
    /** Neither a name with a letter nor a document with a number. */
    NOTHING_TO_FIND_BY,
    /** Longer than a field of a person is. */
    TOO_LONG,
    /** Another person, in the file or in the register, holds the number. */
    NUMBER_HELD
}
