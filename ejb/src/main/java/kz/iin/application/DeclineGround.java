package kz.iin.application;

/** Why papers are not accepted at the counter: not one of the three grounds on which the service is refused. */
public enum DeclineGround {
    /** The package is incomplete (joint order of 19.03.2024). */
    INCOMPLETE,
    /** A document has expired (the same). */
    DOCUMENT_EXPIRED,
    /** Law 94-V, art. 8: without consent nothing is accepted, and it is no ground of a refusal. */
    NO_CONSENT,
    /** The rules of the day do not take such an application. */
    OUTSIDE_RULES;

    /** Of the text that explains it, in {@code messages_{kk,ru,en}}. */
    public String messageKey() {
        return "slip.ground." + name();
    }
}
