package kz.iin.number;

/** Why GBD FL does not register a number. */
public enum RejectionCode {
    /** The number belongs to another person. */
    NUMBER_TAKEN,
    PERSON_HAS_NUMBER,
    DATA_INCOMPLETE,
    DATA_CONTRADICTORY,
    /** Told in the text. */
    OTHER
}
