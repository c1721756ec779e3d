package kz.iin.duplicates.prepared;

import java.util.List;
import kz.iin.duplicates.name.NameToken;

/** Sixty-four bits, one for each class of neighbouring letters: those who were born on one day are compared by them. */
final class LetterSignature {

    private static final int LETTERS = 26;

    private LetterSignature() {}

    static long of(List<PreparedName> names) {
        return names.stream()
                .flatMap(name -> name.tokens().stream())
                .map(NameToken::text)
                .mapToLong(LetterSignature::of)
                .reduce(0, (one, other) -> one | other);
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
