package kz.iin.duplicates.name;

import java.util.stream.Stream;

/** Which part of a name a word stands in. Registers mix the parts up: the role is a hint, never a condition. */
public enum Role {
    SURNAME('S'),
    GIVEN_NAME('G'),
    PATRONYMIC('P');

    private final char letter;

    Role(char letter) {
        this.letter = letter;
    }

    /** The letter that stands for it in a stored form. */
    public char letter() {
        return letter;
    }

    public static Role of(char letter) {
        return Stream.of(values())
                .filter(role -> role.letter == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("letter is that of a role"));
    }
}
