package kz.iin.certificate.print;

/** A text that may be broken inside its long words: XSL-FO does not, and a word longer than its line would leave it. */
public final class BreakableText {

    private static final String ZERO_WIDTH_SPACE = "\u200B";

    private BreakableText() {}

    public static String of(String text) {
        return text.replaceAll("(\\S{5})(?=\\S{16})", "$1" + ZERO_WIDTH_SPACE);
    }
}
