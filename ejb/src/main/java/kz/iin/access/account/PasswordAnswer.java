package kz.iin.access.account;

/** What became of a wish for another password. */
public enum PasswordAnswer {
    CHANGED,
    /** The present one is wrong, or somebody who was wrong too often waits: which of them is not told. */
    WRONG,
    TOO_SHORT,
    /** Beyond that length bcrypt looks at nothing. */
    TOO_LONG,
    HAS_LOGIN,
    MONOTONOUS,
    UNTYPABLE,
    SAME
}
