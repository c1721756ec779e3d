package kz.iin.access.administration;

/** What a proposal says of a country that is bound by a treaty. */
enum TreatyField {
    VALID_FROM,
    /** Empty while it stays bound. */
    VALID_TO,
    SOURCE
}
