package kz.iin.duplicates.key;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * What a key is made of. Its last bits are the code of the kind, so that no two kinds meet and the search knows what a key is
 * worth. No code is given twice: 3 was a date with the beginning of a word, and may still be stored.
 */
enum KeyKind {
    DOCUMENT(0, 64, 1),
    /** Who is alike in nothing else is hardly ever the same. */
    PART_OF_DOCUMENT(1, 12, 0.2),
    /** Shared in common names, too, by all who are told alike: two such keys are {@link SearchBounds#ENOUGH}. */
    DATE_AND_SOUND(2, 32, 1.3),
    PART_OF_DATE_AND_SOUND(4, 16, 1),
    YEAR_AND_SOUNDS(5, 16, 1),
    YEAR_AND_BEGINNINGS(6, 10, 1),
    DAY_AND_SOUNDS(7, 16, 1),
    DAY_AND_BEGINNINGS(8, 10, 1),
    SOUNDS(9, 12, 1),
    /** Only locked: the birth date alone is no key. */
    BORN(10, 0, 0);

    /** The bits of a key that are its kind. */
    static final long KIND = 15;

    private static final KeyKind[] BY_CODE = new KeyKind[(int) KIND + 1];

    static {
        Arrays.stream(values()).forEach(kind -> BY_CODE[kind.code] = kind);
    }

    private final int code;
    private final int most;
    private final double worth;

    KeyKind(int code, int most, double worth) {
        this.code = code;
        this.most = most;
        this.worth = worth;
    }

    static KeyKind of(long key) {
        return BY_CODE[(int) (key & KIND)];
    }

    /** Shared by so many persons a key of this kind leads to none of them by itself, see {@link SearchBounds#ALWAYS}. */
    int most() {
        return most;
    }

    /** What a key of this kind proves of the one person who has it. */
    double worth() {
        return worth;
    }

    long hash(String... parts) {
        byte[] text = String.join("/", parts).getBytes(StandardCharsets.UTF_8);
        return MurmurHash3.hash128x64(text)[0] & ~KIND | code;
    }
}
