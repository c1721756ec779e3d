package kz.iin.application.registration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.iin.application.UnknownCursor;

/** The place after which the feed goes on: the transaction that formed a number, and the number. */
record FeedCursor(String transaction, String iin) {

    static final FeedCursor START = new FeedCursor("0", "");

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,19})-([0-9]{12})");

    static FeedCursor parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new UnknownCursor();
        }
        return new FeedCursor(parts.group(1), parts.group(2));
    }
}
