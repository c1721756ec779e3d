package kz.iin.access.signin;

/** What somebody whose password was right still has to do. */
public enum Standing {
    NOT_NEEDED,
    TO_ENROL,
    TO_PASS
}
