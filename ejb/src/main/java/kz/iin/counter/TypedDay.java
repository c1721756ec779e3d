package kz.iin.counter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.iin.person.BirthDate;
import kz.iin.shared.RuleBroken;

/** Days as they are typed at a counter: {@code 17.03.1950}, of a birth date also {@code 03.1950} or {@code 1950}. */
final class TypedDay {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern BIRTH = Pattern.compile("(?:(?:(\\d{2})\\.)?(\\d{2})\\.)?(\\d{4})");

    private TypedDay() {}

    static LocalDate read(String typed) {
        try {
            return LocalDate.parse(typed, DAY);
        } catch (DateTimeParseException wrong) {
            throw new RuleBroken("day", DraftRule.DRAFT_DATE);
        }
    }

    static BirthDate birthDate(String typed) {
        Matcher parts = BIRTH.matcher(typed);
        return BirthDate.parse(parts.matches() ? backwards(parts) : typed);
    }

    static String write(BirthDate date) {
        String[] parts = date.toString().split("-");
        StringBuilder written = new StringBuilder(parts[0]);
        for (int place = 1; place < parts.length; place++) {
            written.insert(0, parts[place] + ".");
        }
        return written.toString();
    }

    private static String backwards(Matcher parts) {
        StringBuilder date = new StringBuilder(parts.group(3));
        for (int place = 2; place >= 1 && parts.group(place) != null; place--) {
            date.append('-').append(parts.group(place));
        }
        return date.toString();
    }
}
