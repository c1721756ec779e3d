package kz.iin.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place after which a page starts, in a list ordered by moment and id. To the caller it is opaque. */
public record Cursor(Instant moment, long id) {

    /** Before everything. */
    public static final Cursor START = new Cursor(Instant.EPOCH, 0);

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,17})-([0-9]{1,18})");

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws UnknownCursor if it did not
     */
    public static Cursor parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new UnknownCursor();
        }
        return new Cursor(
                Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS), Long.parseLong(parts.group(2)));
    }

    /** To the microsecond, as the database keeps a moment. */
    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment) + "-" + id;
    }
}
