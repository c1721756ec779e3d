package kz.iin.access.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What makes a password hard to guess: its length above all, and nothing that is tried first. */
public final class PasswordRules {

    /** NIST SP 800-63B asks for eight beside a second factor; the role of somebody may need none. */
    public static final int SHORTEST = 12;

    /** Bytes that bcrypt looks at. */
    static final int LONGEST = 72;

    static final int FEWEST_LETTERS = 5;

    private PasswordRules() {}

    /** What is wrong with a password that somebody wants; empty if nothing is. */
    static Optional<PasswordAnswer> objection(String login, String wanted) {
        if (wanted.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(PasswordAnswer.UNTYPABLE);
        }
        if (wanted.codePointCount(0, wanted.length()) < SHORTEST) {
            return Optional.of(PasswordAnswer.TOO_SHORT);
        }
        if (wanted.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of(PasswordAnswer.TOO_LONG);
        }
        if (wanted.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))) {
            return Optional.of(PasswordAnswer.HAS_LOGIN);
        }
        return wanted.codePoints().distinct().count() < FEWEST_LETTERS
                ? Optional.of(PasswordAnswer.MONOTONOUS)
                : Optional.empty();
    }
}
