package kz.iin.certificate;

import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;

/** What any text on the certificate must be, whatever its meaning. */
final class PrintableText {

    private static final int LONGEST = 250;

    private PrintableText() {}

    /** Composed letters (NFC), because the page is set without mark positioning; no characters that print nothing. */
    static String required(String field, String text) {
        String composed = Normalizer.normalize(Objects.requireNonNull(text, field), Normalizer.Form.NFC)
                .strip();
        if (composed.isEmpty() || composed.length() > LONGEST) {
            throw new IllegalArgumentException(field + " must have 1 to " + LONGEST + " characters");
        }
        composed.codePoints().filter(PrintableText::isInvisible).findFirst().ifPresent(invisible -> {
            throw new IllegalArgumentException("%s must not hold the character U+%04X".formatted(field, invisible));
        });
        return composed;
    }

    static Optional<String> optional(String field, Optional<String> text) {
        return text.map(present -> required(field, present));
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
