package kz.iin.certificate.proof;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes as decimal digits: what a QR code holds most densely, ten bits for three digits, and every address may end in. A one
 * stands before the bytes, so that zeros at their beginning are not lost.
 */
final class Numerals {

    /** About 400 bytes: no proof is longer, and nothing in so few bytes is deep. */
    private static final int MOST_DIGITS = 1000;

    private static final byte MARK = 1;

    private Numerals() {}

    static String of(byte[] bytes) {
        byte[] marked = new byte[bytes.length + 1];
        marked[0] = MARK;
        System.arraycopy(bytes, 0, marked, 1, bytes.length);
        return new BigInteger(marked).toString();
    }

    /** Empty for what is no such number. */
    static Optional<byte[]> bytes(String digits) {
        if (digits.isEmpty() || digits.length() > MOST_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        byte[] marked = new BigInteger(digits).toByteArray();
        return marked[0] == MARK ? Optional.of(Arrays.copyOfRange(marked, 1, marked.length)) : Optional.empty();
    }
}
