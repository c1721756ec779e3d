package kz.iin.access.administration;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A day that no rule gives: a transfer, a feast by the moon, a mission that is closed.
 *
 * @param keptIn a country, or a mission
 * @param source the act that says so
 */
public record SpecialDay(String keptIn, LocalDate day, String kind, String source) {

    private static final Pattern PLACE = Pattern.compile("[A-Z]{3}(-[A-Z]{3})?");

    /** As the calendars know them. */
    private static final Set<String> KINDS = Set.of("OFF", "OFF_BY_TRANSFER", "WORKED_BY_TRANSFER");

    public SpecialDay {
        if (!isWhole(keptIn, kind, source)) {
            throw new IllegalArgumentException("special day: a country or mission, a known kind, and a source");
        }
    }

    public static boolean isWhole(String keptIn, String kind, String source) {
        return PLACE.matcher(keptIn).matches() && KINDS.contains(kind) && !source.isBlank();
    }
}
