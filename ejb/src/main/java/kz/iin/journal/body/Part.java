package kz.iin.journal.body;

/** The two bodies of an exchange. */
public enum Part {
    REQUEST,
    ANSWER
}
