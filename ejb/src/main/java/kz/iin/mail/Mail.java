package kz.iin.mail;

import java.util.Objects;

/**
 * A text to somebody.
 *
 * @param event what it tells and whom, without personal data: of two with the same one only the first is sent
 * @param subject of one line, without personal data
 */
public record Mail(String event, String recipient, String subject, String text) {

    public Mail {
        requireLine("event", event);
        requireLine("recipient", recipient);
        requireLine("subject", subject);
        Objects.requireNonNull(text, "text");
    }

    private static void requireLine(String field, String text) {
        if (text.isBlank() || text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(field + ": one line");
        }
    }

    /** Withholds to whom and what: this text may end in a log. */
    @Override
    public String toString() {
        return "Mail[" + event + ", withheld]";
    }
}
