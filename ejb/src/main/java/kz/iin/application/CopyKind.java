package kz.iin.application;

/** What a copy shows. */
public enum CopyKind {
    IDENTITY_DOCUMENT,
    TRANSLATION,
    APPLICATION_FORM,
    CONSENT,
    /** The recipient's signature that the certificate was handed over. */
    HAND_OVER,
    OTHER
}
