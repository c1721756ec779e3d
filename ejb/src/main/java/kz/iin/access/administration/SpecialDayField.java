package kz.iin.access.administration;

/** What a proposal says of a special day beside the day and its place. */
enum SpecialDayField {
    /** As the calendars know it; {@link SpecialDay#ORDINARY} when nothing is to be said of it any more. */
    KIND,
    SOURCE
}
