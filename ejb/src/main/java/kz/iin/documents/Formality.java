package kz.iin.documents;

/** What is still to be brought. */
public enum Formality {
    NONE,
    /** A translation, certified by a notary or a consular officer. */
    TRANSLATION,
    /** An apostille on the notary's act. */
    APOSTILLE,
    /** Legalisation of the notary's act by a mission of Kazakhstan. */
    LEGALISATION
}
