package kz.iin.partner.system;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What an invented person looks like, always the same for the same partner and turn, and like no other: names of the same
 * letters in another order, another year of birth, another passport.
 */
record Likeness(String partner, int turn) {

    /** Every Kazakh letter that Russian does not have. */
    private static final String KAZAKH = "әғқңөұүһі";

    private static final int FIRST_YEAR = 1940;
    private static final int YEARS = 60;

    String surname() {
        return shuffled("bdegikmnorsuv", 1);
    }

    String givenName() {
        return shuffled("abfikloprtuz", 2);
    }

    String cyrillicSurname() {
        return shuffled(KAZAKH, 3);
    }

    String cyrillicGivenName() {
        return shuffled("абгиклорту", 4);
    }

    String birthMonth() {
        return (FIRST_YEAR + chance(5).nextInt(YEARS)) + "-05";
    }

    String passport() {
        return "U" + (10_000_000 + chance(6).nextInt(90_000_000));
    }

    private String shuffled(String text, int which) {
        List<String> letters = new ArrayList<>(List.of(text.split("")));
        Collections.shuffle(letters, chance(which));
        letters.set(0, letters.get(0).toUpperCase(Locale.ROOT));
        return String.join("", letters);
    }

    private Random chance(int which) {
        return new Random(31L * (31L * partner.hashCode() + turn) + which);
    }
}
