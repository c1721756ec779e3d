package kz.iin.duplicates.key;

import java.util.List;
import kz.iin.duplicates.name.NameToken;

/** Which readings of a word make keys of two words: what is stored is kept small, what is searched with is not. */
enum Readings {
    LIKELIEST,
    ALL;

    List<String> of(NameToken token) {
        return this == ALL ? token.sounds() : token.sounds().subList(0, 1);
    }
}
