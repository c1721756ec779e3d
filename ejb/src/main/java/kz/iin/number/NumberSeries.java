package kz.iin.number;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kz.iin.person.BirthDate;

/**
 * The numbers the authorized body lets us form: digit 7 and a range of digits 8 to 11 are its own and opaque to us (no
 * normative text on them is known), the birth day gives digits 1 to 6. Digits 8 to 11 are the serial.
 */
public record NumberSeries(String code, int digit7, int firstSerial, int lastSerial) {

    private static final int LAST_DIGIT_7 = 6;
    private static final int LAST_SERIAL = 9999;
    private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

    public NumberSeries {
        require(!code.isBlank(), "code", "not blank");
        require(digit7 >= 0 && digit7 <= LAST_DIGIT_7, "digit7", "0 to " + LAST_DIGIT_7);
        require(firstSerial >= 0 && firstSerial <= lastSerial, "firstSerial", "0 to the last one");
        require(lastSerial <= LAST_SERIAL, "lastSerial", "at most " + LAST_SERIAL);
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

    /** The number of those six digits and that serial, or empty if it is one that is never used. */
    public Optional<Iin> number(String birthDigits, int serial) {
        require(contains(serial), "serial", firstSerial + " to " + lastSerial);
        String sequence = birthDigits + digit7 + "%04d".formatted(serial);
        OptionalInt checkDigit = CheckDigit.of(sequence);
        return checkDigit.isPresent() ? Optional.of(new Iin(sequence + checkDigit.getAsInt())) : Optional.empty();
    }

    public boolean contains(int serial) {
        return serial >= firstSerial && serial <= lastSerial;
    }

    /** How many numbers those six digits still give, from that serial on. */
    public long usableFrom(String birthDigits, int serial) {
        return IntStream.rangeClosed(serial, lastSerial)
                .filter(place -> number(birthDigits, place).isPresent())
                .count();
    }

    private static void require(boolean holds, String field, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(field + ": " + rule);
        }
    }
}
