package kz.iin.documents;

/** What the officer at the counter confirms and answers for by name (joint order of 19.03.2024). */
public enum Confirmation {
    ORIGINAL_SEEN,
    COPY_TRUE,
    /** Only when there is a translation. */
    TRANSLATION_CHECKED
}
