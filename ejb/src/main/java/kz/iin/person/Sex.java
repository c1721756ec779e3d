package kz.iin.person;

import java.util.stream.Stream;
import kz.iin.shared.RuleBroken;

/**
 * Sex as the document states it, by the letter of its visual zone (ICAO Doc 9303). GBD FL names the field
 * {@code gender} and has 1 for male and 2 for female: its adapter maps them.
 */
public enum Sex {
    MALE("M"),
    FEMALE("F"),
    /** The machine readable zone writes a filler instead of the letter. */
    UNSPECIFIED("X");

    private final String letter;

    Sex(String letter) {
        this.letter = letter;
    }

    public static Sex of(String letter) {
        return Stream.of(values())
                .filter(sex -> sex.letter.equals(letter))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("sex", PersonRule.SEX_LETTER));
    }

    public String letter() {
        return letter;
    }
}
