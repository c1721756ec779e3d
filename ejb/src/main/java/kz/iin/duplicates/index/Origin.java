package kz.iin.duplicates.index;

/** How a person came to be known. */
public enum Origin {
    APPLICATION,
    /** MTsRIAP reported the number. */
    REPORTED,
    IMPORTED
}
