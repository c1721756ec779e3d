package kz.iin.sample;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * An invented person, always the same under the same number, and nobody who could be taken for another one: no two of some
 * thousands in a row have a birth date in common, nor names that sound alike, nor a place of birth, nor documents that a slip of
 * the pen makes equal.
 */
record Stranger(long number) {

    private static final LocalDate FIRST_BIRTH_DATE = LocalDate.of(1950, 1, 1);
    /** About fifty years: a birth date has a thousand numbers, and they must not run out. */
    private static final int BIRTH_DATES = 18_000;
    /** Has no factor in common with that, so that neighbours are born years apart and all days are used. */
    private static final int BIRTH_DATE_STEP = 7_919;

    /** Consonants that no ear takes for each other, and vowels: the one alphabet for the other, letter by letter. */
    private static final String LATIN = "BDVGKLMNRSAEIOU";

    private static final String CYRILLIC = "БДВГКЛМНРСАЕИОУ";
    private static final int CONSONANTS = 10;
    private static final int SYLLABLES = 5;
    private static final int DOCUMENT_DIGITS = 15;

    String surname() {
        return word(1);
    }

    String givenName() {
        return word(2);
    }

    LocalDate birthDate() {
        return FIRST_BIRTH_DATE.plusDays(Math.floorMod(number * BIRTH_DATE_STEP, (long) BIRTH_DATES));
    }

    String birthPlace() {
        return word(0);
    }

    String document() {
        StringBuilder digits = new StringBuilder("B");
        chance(3).ints(DOCUMENT_DIGITS, 0, 10).forEach(digits::append);
        return digits.toString();
    }

    /** A name of a stranger in the other alphabet. */
    static String inCyrillic(String name) {
        StringBuilder letters = new StringBuilder();
        name.chars().map(letter -> CYRILLIC.charAt(LATIN.indexOf(letter))).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private String word(int which) {
        RandomGenerator chance = chance(which);
        StringBuilder letters = new StringBuilder();
        for (int syllable = 0; syllable < SYLLABLES; syllable++) {
            letters.append(LATIN.charAt(chance.nextInt(CONSONANTS)));
            letters.append(LATIN.charAt(chance.nextInt(CONSONANTS, LATIN.length())));
        }
        return letters.toString();
    }

    private RandomGenerator chance(int which) {
        return new SplittableRandom(number * 4 + which);
    }
}
