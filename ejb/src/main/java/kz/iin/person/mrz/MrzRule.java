package kz.iin.person.mrz;

import kz.iin.shared.Rule;

/** How a zone must be written to be read at all (ICAO Doc 9303 part 3, 4.3 to 4.9, and parts 4 to 6, 4.2.2). */
public enum MrzRule implements Rule {
    MRZ_LINES("three lines of 30 characters, or two of 36 or 44"),
    MRZ_CHARACTERS("letters A to Z, digits 0 to 9 and the filler <"),
    MRZ_DOCUMENT_CODE("letters, of an identity document and no visa"),
    MRZ_STATE("one to three letters, then fillers"),
    MRZ_NAME("letters A to Z, with one or two fillers between the words"),
    MRZ_NUMBER("a letter or a digit first"),
    MRZ_DATE("a date YYMMDD that there is, with fillers for what is unknown"),
    MRZ_SEX("M, F, X or a filler"),
    MRZ_CHECK_DIGIT("the check digit of what it covers");

    private final String words;

    MrzRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
