package kz.iin.number;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The twelfth digit of an IIN: it shows that the number was formed correctly (Law 223, art. 1). */
final class CheckDigit {

    private static final Pattern SEQUENCE = Pattern.compile("[0-9]{11}");
    private static final int MODULUS = 11;
    private static final int[] FIRST_WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND_WEIGHTS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    private CheckDigit() {}

    /**
     * The remainder by the first weights or, if that is 10 and so no digit, by the second. Empty if that is 10 too: the
     * sequence is never used.
     */
    static OptionalInt of(String sequence) {
        if (!SEQUENCE.matcher(sequence).matches()) {
            throw new IllegalArgumentException("sequence: 11 digits");
        }
        return Stream.of(FIRST_WEIGHTS, SECOND_WEIGHTS)
                .mapToInt(weights -> remainder(sequence, weights))
                .filter(remainder -> remainder <= 9)
                .findFirst();
    }

    private static int remainder(String sequence, int[] weights) {
        return IntStream.range(0, weights.length)
                        .map(position -> (sequence.charAt(position) - '0') * weights[position])
                        .sum()
                % MODULUS;
    }
}
