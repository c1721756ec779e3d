package kz.iin.person;

/** What an applicant may be identified by (MVD order 258: a valid passport unless a treaty says otherwise). */
public enum DocumentType {
    PASSPORT,
    REFUGEE_CERTIFICATE,
    STATELESS_CERTIFICATE,
    RESIDENCE_PERMIT,
    IDENTITY_CARD
}
