package kz.iin.number;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import kz.iin.person.BirthDate;

/**
 * The numbers the authorized body lets us form: digits 7 and 8 are its own and opaque to us (no normative text on them is
 * known), the birth day gives digits 1 to 6, the serial digits 9 to 11.
 */
public record NumberSeries(String code, int digit7, int digit8) {

    /** Serials 0 to 999 for each birth day; 8 or 9 of them are never used, see {@link CheckDigit}. */
    public static final int CAPACITY = 1000;

    private static final int LAST_DIGIT_7 = 6;
    private static final int LAST_DIGIT = 9;
    private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

    public NumberSeries {
        require(!code.isBlank(), "code", "not blank");
        require(digit7 >= 0 && digit7 <= LAST_DIGIT_7, "digit7", "0 to " + LAST_DIGIT_7);
        require(digit8 >= 0 && digit8 <= LAST_DIGIT, "digit8", "0 to " + LAST_DIGIT);
    }

    /**
     * The birth day to form a number of. No act says which day stands for an unknown one: until the authorized body
     * answers, it is the first day possible.
     */
    public static LocalDate birthDay(BirthDate birthDate) {
        return birthDate.earliest();
    }

    /** Digits 1 to 6. The same for birth days a century apart, whose numbers therefore come from one row of serials. */
    public static String birthDigits(LocalDate birthDay) {
        return YYMMDD.format(birthDay);
    }

    /** The number of that birth day and serial, or empty if it is one that is never used. */
    public Optional<Iin> number(LocalDate birthDay, int serial) {
        require(serial >= 0 && serial < CAPACITY, "serial", "0 to " + (CAPACITY - 1));
        String sequence = birthDigits(birthDay) + digit7 + digit8 + threeDigits(serial);
        OptionalInt checkDigit = CheckDigit.of(sequence);
        return checkDigit.isPresent() ? Optional.of(new Iin(sequence + checkDigit.getAsInt())) : Optional.empty();
    }

    private static String threeDigits(int serial) {
        return Integer.toString(CAPACITY + serial).substring(1);
    }

    private static void require(boolean holds, String field, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(field + ": " + rule);
        }
    }
}
