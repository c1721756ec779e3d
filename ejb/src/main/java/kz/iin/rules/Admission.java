package kz.iin.rules;

/** Whom a rule set admits. */
public enum Admission {
    /** Pilot of 2024: any foreigner. */
    ANYONE,
    /** Pilot of 2025: those of its categories. */
    CATEGORIES,
    /** The service is suspended. */
    NOBODY
}
