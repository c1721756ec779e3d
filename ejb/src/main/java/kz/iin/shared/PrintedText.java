package kz.iin.shared;

import java.util.regex.Pattern;

/** Free text that is printed: only of letters that the fonts of the printed forms have, each of them in one and the same font. */
public final class PrintedText {

    /** Latin and Cyrillic letters, digits and the signs of a text; nothing that combines, and nothing that can't be seen. */
    private static final Pattern PRINTABLE = Pattern.compile(
            "[\\t\\n -~\u00A0-\u00AC\u00AE-\u024F\u0400-\u0482\u048A-\u04FF\u2010\u2012-\u2022\u2026\u2116]*");

    private PrintedText() {}

    public static boolean isPrintable(String text) {
        return PRINTABLE.matcher(text).matches();
    }
}
