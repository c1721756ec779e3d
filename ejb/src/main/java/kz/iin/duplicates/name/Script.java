package kz.iin.duplicates.name;

import java.util.stream.Stream;

/** The script that a word was written in, as far as the comparison tells scripts apart. */
public enum Script {
    LATIN('L'),
    CYRILLIC('C'),
    OTHER('O');

    private final char letter;

    Script(char letter) {
        this.letter = letter;
    }

    static Script of(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return script == Character.UnicodeScript.LATIN
                ? LATIN
                : script == Character.UnicodeScript.CYRILLIC ? CYRILLIC : OTHER;
    }

    /** The letter that stands for it in a stored form. */
    public char letter() {
        return letter;
    }

    public static Script ofLetter(char letter) {
        return Stream.of(values())
                .filter(script -> script.letter == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("letter is that of a script"));
    }
}
