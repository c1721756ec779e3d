package kz.iin.duplicates.key;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.MurmurHash3;

/** What a key is made of. Its last bits are the kind, so that no two kinds meet and the search knows what a key is worth. */
enum KeyKind {
    DOCUMENT(64),
    PART_OF_DOCUMENT(12),
    DATE_AND_SOUND(32),
    DATE_AND_BEGINNING(12),
    PART_OF_DATE_AND_SOUND(16),
    YEAR_AND_SOUNDS(16),
    YEAR_AND_BEGINNINGS(10),
    DAY_AND_SOUNDS(16),
    DAY_AND_BEGINNINGS(10),
    SOUNDS(12),
    /** Only locked: the birth date alone is no key. */
    BORN(0);

    /** The bits of a key that are its kind. */
    static final long KIND = 15;

    private final int most;

    KeyKind(int most) {
        this.most = most;
    }

    static KeyKind of(long key) {
        return values()[(int) (key & KIND)];
    }

    /** Shared by so many persons a key of this kind leads to none of them by itself, see {@link SearchBounds#ALWAYS}. */
    int most() {
        return most;
    }

    long hash(String... parts) {
        byte[] text = String.join("/", parts).getBytes(StandardCharsets.UTF_8);
        return MurmurHash3.hash128x64(text)[0] & ~KIND | ordinal();
    }
}
