package kz.iin.documents;

/** How sure a date or fact is: read in the source, told by another, concluded, or merely said. */
public enum Confidence {
    SEEN,
    SECONDARY,
    INFERRED,
    UNVERIFIED
}
