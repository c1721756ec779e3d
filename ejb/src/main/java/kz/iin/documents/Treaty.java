package kz.iin.documents;

/** The treaties on papers of another state that bind Kazakhstan. */
public enum Treaty {
    /** Convention of 22.01.1993, art. 13: papers of one party are taken in the others without any certificate. */
    MINSK,
    /** Convention of 07.10.2002: the same between its parties, in place of the former. */
    KISHINEV,
    /** Convention of 05.10.1961, art. 3: an apostille and nothing more. */
    APOSTILLE
}
