package kz.iin.access.administration;

/** What a proposal says of a holiday beside its day and its place. */
enum HolidayField {
    MOVES,
    VALID_FROM,
    VALID_TO,
    SOURCE
}
