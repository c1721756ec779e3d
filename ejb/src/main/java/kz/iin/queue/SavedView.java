package kz.iin.queue;

import java.util.regex.Pattern;
import kz.iin.shared.WrittenText;

/**
 * A filter that a person keeps under a name of his own.
 *
 * @param query as it stands in the address of the list; never the name of an applicant
 */
public record SavedView(String name, String query) {

    /** More than these are no help. */
    public static final int MOST = 12;

    private static final int LONGEST_NAME = 40;
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9&=._-]{1,300}");

    public SavedView {
        name = name.strip();
        if (!isName(name)) {
            throw new IllegalArgumentException("name: a text of at most " + LONGEST_NAME + " characters");
        }
        if (!QUERY.matcher(query).matches()) {
            throw new IllegalArgumentException("query: a filter as it stands in an address");
        }
    }

    /** Whether a view can be called so: by a text that can be seen. */
    public static boolean isName(String text) {
        return WrittenText.isWritten(text) && text.codePointCount(0, text.length()) <= LONGEST_NAME;
    }
}
