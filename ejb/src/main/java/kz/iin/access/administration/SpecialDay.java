package kz.iin.access.administration;

import java.time.LocalDate;
import java.util.Set;

/**
 * A day that no rule gives: a transfer, a feast by the moon, a mission that is closed.
 *
 * @param keptIn a country, or a mission
 * @param kind what it is; ORDINARY of one of which nothing is to be said any more
 * @param source the act that says so
 */
public record SpecialDay(String keptIn, LocalDate day, String kind, String source) {

    /** A decree is taken back: the day is what the week and the holidays make it. */
    static final String ORDINARY = "ORDINARY";

    /** As the calendars know them. */
    private static final Set<String> KINDS = Set.of("OFF", "OFF_BY_TRANSFER", "WORKED_BY_TRANSFER", ORDINARY);

    private static final int LONGEST_SOURCE = 200;

    public SpecialDay {
        if (!isKind(kind)) {
            throw new IllegalArgumentException("kind: one that the calendars know");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("source: the act that says so");
        }
    }

    public static boolean isKind(String text) {
        return KINDS.contains(text);
    }

    /** As somebody types it: rows by hand may say more. */
    public static boolean isSource(String text) {
        return !text.isBlank() && text.length() <= LONGEST_SOURCE;
    }

    boolean isOrdinary() {
        return kind.equals(ORDINARY);
    }

    boolean isLike(SpecialDay other) {
        return kind.equals(other.kind);
    }

    /** Of which day it is said, and where. */
    String subject() {
        return keptIn + "/" + day;
    }

    static SpecialDay of(String subject, String kind, String source) {
        int end = subject.indexOf('/');
        return new SpecialDay(subject.substring(0, end), LocalDate.parse(subject.substring(end + 1)), kind, source);
    }
}
