package kz.iin.access;

/** What came of looking at a proof. */
public enum Shown {
    /** Nothing was shown, or nothing is registered that it could be compared with. */
    NOTHING,
    WRONG,
    RIGHT
}
