package kz.iin.documents;

import java.util.Set;
import java.util.stream.Collectors;

/** The letters in which something is written, as far as the law asks. */
public enum Script {
    LATIN,
    CYRILLIC,
    OTHER;

    /** The scripts of the letters in a text; digits, spaces and punctuation belong to none. */
    public static Set<Script> of(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Script::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Script of(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            default -> OTHER;
        };
    }
}
