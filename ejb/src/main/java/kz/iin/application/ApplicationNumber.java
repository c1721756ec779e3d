package kz.iin.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.iin.calendar.Zones;
import kz.iin.shared.RuleBroken;

/** The number under which an application is known outside: the year of registration in Astana and a sequence. */
public record ApplicationNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{8}");

    public ApplicationNumber {
        RuleBroken.require(FORM.matcher(value).matches(), "applicationNumber", ApplicationRule.APPLICATION_NUMBER_FORM);
    }

    static ApplicationNumber of(long sequence, Instant registeredAt) {
        int year = LocalDate.ofInstant(registeredAt, Zones.ASTANA).getYear();
        return new ApplicationNumber(String.format(Locale.ROOT, "%04d-%08d", year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
