package kz.iin.certificate.verify;

/** What the signatures in a file say. */
enum SealMark {
    /** One of ours, over the whole file. */
    WHOLE,
    /** One of ours, over something else than the whole file as it is. */
    BROKEN,
    /** None of ours. */
    NONE
}
