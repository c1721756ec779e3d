package kz.iin.application;

/** What a copy shows. */
public enum CopyKind {
    IDENTITY_DOCUMENT,
    TRANSLATION,
    APPLICATION_FORM,
    CONSENT,
    OTHER
}
