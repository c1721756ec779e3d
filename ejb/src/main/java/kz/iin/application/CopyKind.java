package kz.iin.application;

/** What a copy shows. */
public enum CopyKind {
    IDENTITY_DOCUMENT,
    TRANSLATION,
    APPLICATION_FORM,
    CONSENT,
    /** The recipient's signature that the certificate was handed over. */
    HAND_OVER,
    OTHER;

    /** Whether the applicant hands it in with the application, or with a correction of it. */
    boolean isHandedIn() {
        return this != HAND_OVER;
    }
}
