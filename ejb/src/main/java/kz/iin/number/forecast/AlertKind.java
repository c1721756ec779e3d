package kz.iin.number.forecast;

/** How far the numbers of a birth date are used up. */
public enum AlertKind {
    /** Up to the share that the configuration names. */
    FILLING,
    /** None is left: decisions are answered with a fault. */
    EXHAUSTED
}
