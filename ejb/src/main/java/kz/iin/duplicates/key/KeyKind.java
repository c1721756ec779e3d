package kz.iin.duplicates.key;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.MurmurHash3;

/** What a key is made of. The hash starts with the kind, so that no two kinds meet. */
enum KeyKind {
    DOCUMENT,
    PART_OF_DOCUMENT,
    DATE_AND_SOUND,
    YEAR_AND_SOUNDS,
    YEAR_AND_BEGINNINGS,
    DAY_AND_SOUNDS,
    DAY_AND_BEGINNINGS,
    SOUNDS,
    /** Only locked: the birth date alone is no key. */
    BORN;

    long hash(String... parts) {
        byte[] text = (ordinal() + "/" + String.join("/", parts)).getBytes(StandardCharsets.UTF_8);
        return MurmurHash3.hash128x64(text)[0];
    }
}
