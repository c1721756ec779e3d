package kz.iin.person.comparison;

/** How much a difference matters to whoever decides. */
public enum Severity {
    /** For the file; nothing has to be done. */
    NOTE,
    /** To be looked at in the document. */
    AMBER,
    /** Not to be passed over without a reason. */
    RED
}
