package kz.iin.certificate.paper;

/** Why a copy is printed. */
public enum CopyReason {
    ORIGINAL_SPOILED,
    ORIGINAL_LOST,
    ORIGINAL_DAMAGED,
    FOR_THE_FILE
}
