package kz.iin.application;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place after which a list goes on that grows while it is read: the transaction that wrote the last entry, and its id.
 * To the caller it is opaque, and of use for this list only.
 */
public record FeedPlace(String feed, String transaction, long id) {

    private static final Pattern TEXT = Pattern.compile("([a-z]+)-([0-9]{1,19})-(-?[0-9]{1,18})");

    /** Before everything. */
    public static FeedPlace start(String feed) {
        return new FeedPlace(feed, "0", 0);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws UnknownCursor if it did not, or for another list
     */
    public static FeedPlace parse(String feed, String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches() || !parts.group(1).equals(feed)) {
            throw new UnknownCursor();
        }
        return new FeedPlace(feed, parts.group(2), Long.parseLong(parts.group(3)));
    }

    @Override
    public String toString() {
        return feed + "-" + transaction + "-" + id;
    }
}
