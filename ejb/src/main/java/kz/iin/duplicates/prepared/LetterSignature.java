package kz.iin.duplicates.prepared;

import java.util.List;
import kz.iin.duplicates.name.NameToken;

/** Sixty-four bits, one for each class of neighbouring letters: names that share many are worth a look. */
public final class LetterSignature {

    private static final double ENOUGH = 0.3;
    private static final int LETTERS = 26;

    private LetterSignature() {}

    static long of(List<PreparedName> names) {
        return names.stream()
                .flatMap(name -> name.tokens().stream())
                .map(NameToken::text)
                .mapToLong(LetterSignature::of)
                .reduce(0, (one, other) -> one | other);
    }

    /** Whether so many bits are shared that the names may be one; always when one of them has no name. */
    public static boolean isNear(long one, long other) {
        int least = Math.min(Long.bitCount(one), Long.bitCount(other));
        return Long.bitCount(one & other) >= ENOUGH * least;
    }

    private static long of(String word) {
        long bits = 0;
        for (int i = 0; i + 1 < word.length(); i++) {
            int pair = word.charAt(i) * LETTERS + word.charAt(i + 1);
            bits |= 1L << (pair * 0x9E3779B97F4A7C15L >>> 58);
        }
        return bits;
    }
}
