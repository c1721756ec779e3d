package kz.iin.access.administration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.iin.access.account.Mailbox;

/** What is known of a mission, each field as text. */
public enum MissionField {
    NAME_KK(MissionField::isName),
    NAME_RU(MissionField::isName),
    NAME_EN(MissionField::isName),
    CITY_KK(MissionField::isName),
    CITY_RU(MissionField::isName),
    CITY_EN(MissionField::isName),
    COUNTRY(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)::contains),
    TIME_ZONE(ZoneId.getAvailableZoneIds()::contains),
    EMAIL(text -> text.isEmpty() || Mailbox.isAddress(text)),
    OPEN_FROM(MissionField::isDay),
    /** Empty while nobody knows when it closes. */
    OPEN_TO(text -> text.isEmpty() || isDay(text)),
    /** The days of the week on which it rests, as DayOfWeek names them. */
    WEEKEND(MissionField::isWeekend),
    /** Whether it works off the days that Kazakhstan transfers. */
    KEEPS_TRANSFERS(Set.of("true", "false")::contains),
    /** Since when the week is as it is. */
    WEEK_FROM(MissionField::isDay),
    SOURCE(MissionField::isName);

    /** Those that a person types into a line of text. */
    public static final List<MissionField> LINES =
            List.of(NAME_KK, NAME_RU, NAME_EN, CITY_KK, CITY_RU, CITY_EN, COUNTRY, TIME_ZONE, EMAIL);

    private static final int LONGEST_NAME = 200;
    private static final Pattern WEEKDAYS =
            Pattern.compile("(MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY( (MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY){0,2}");

    private final Predicate<String> rule;

    MissionField(Predicate<String> rule) {
        this.rule = rule;
    }

    boolean accepts(String text) {
        return rule.test(text);
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    private static boolean isWeekend(String text) {
        List<String> days = List.of(text.split(" "));
        return WEEKDAYS.matcher(text).matches() && Set.copyOf(days).size() == days.size();
    }
}
