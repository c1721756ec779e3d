package kz.iin.duplicates.comparison;

/** What of a person is held against what of another. */
public enum Field {
    SURNAME,
    GIVEN_NAME,
    PATRONYMIC,
    NAME_ORDER,
    BIRTH_DATE,
    SEX,
    CITIZENSHIP,
    DOCUMENT,
    BIRTH_PLACE
}
