package kz.iin.person;

import kz.iin.shared.Rule;

/** What the values of a person must be. The clauses stand with the texts, in each language. */
public enum PersonRule implements Rule {
    NAME_PRESENT("a surname or a given name"),
    NAME_LENGTH("1 to " + PersonName.LONGEST_PART + " characters"),
    NAME_LETTERS("letters all Latin or all Cyrillic, space, hyphen, apostrophe, full stop"),
    NAME_OF_ONE_SCRIPT("all parts Latin or all parts Cyrillic"),
    NAME_LATIN("Latin letters"),
    NAME_CYRILLIC("Cyrillic letters"),
    BIRTH_DATE_FORM("YYYY, YYYY-MM or YYYY-MM-DD"),
    BIRTH_DATE_YEAR("a year from " + BirthDate.FIRST_YEAR + " to " + BirthDate.LAST_YEAR),
    BIRTH_DATE_MONTH("a month from 1 to 12"),
    BIRTH_DATE_DAY("a day that exists in its month"),
    BIRTH_DATE_DAY_ALONE("no day without a month"),
    BIRTH_PLACE_LENGTH("1 to " + Person.LONGEST_BIRTH_PLACE + " characters"),
    BIRTH_PLACE_PRINTABLE("no control characters"),
    COUNTRY_CODE("a code of ISO 3166-1 alpha-3 or ICAO Doc 9303"),
    SEX_LETTER("M, F or X"),
    DOCUMENT_NUMBER_FORM("1 to " + IdentityDocument.LONGEST_NUMBER
            + " Latin or Cyrillic letters, digits, spaces, hyphens and slashes"),
    DOCUMENT_EXPIRES_AFTER_ISSUE("after the day of issue"),
    DOCUMENT_ISSUED_AFTER_BIRTH("not before the birth");

    private final String words;

    PersonRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
