package kz.iin.person.mrz;

import java.util.stream.IntStream;

/** The check digit of the zone: weights 7, 3, 1 and modulus 10 (ICAO Doc 9303 part 3, 4.9). */
final class CheckDigit {

    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigit() {}

    static String of(String data) {
        int sum = IntStream.range(0, data.length())
                .map(place -> value(data.charAt(place)) * WEIGHTS[place % WEIGHTS.length])
                .sum();
        return Integer.toString(sum % 10);
    }

    /** Digits count as they are, A to Z from 10 to 35, the filler as zero. */
    private static int value(char character) {
        return character == Mrz.FILLER ? 0 : Character.digit(character, Character.MAX_RADIX);
    }
}
