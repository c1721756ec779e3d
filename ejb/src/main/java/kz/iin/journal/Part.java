package kz.iin.journal;

/** The two bodies of an exchange. */
public enum Part {
    REQUEST,
    ANSWER
}
