package kz.iin.counter;

/** The steps in which an application is gathered, in their order. */
public enum Step {
    DOCUMENT,
    PERSON,
    PAPERS,
    CONSENT,
    SUMMARY
}
