package kz.iin.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import kz.iin.application.ApplicationNumber;
import kz.iin.calendar.Urgency;
import kz.iin.person.Country;

/** Says in SQL which applications a reader looks for. */
final class QueueConditions {

    private static final String LATIN_NAME =
            "upper(coalesce(a.surname || ' ', '') || coalesce(a.given_name, '')) like ?";

    private static final String CYRILLIC_NAME = """
        coalesce(a.cyrillic_surname, a.cyrillic_given_name) is not null
        and upper(coalesce(a.cyrillic_surname || ' ', '') || coalesce(a.cyrillic_given_name, '')) like ?\
        """;

    private QueueConditions() {}

    static Conditions of(Scope scope, QueueFilter filter) {
        Conditions conditions = new Conditions();
        if (!filter.queue().isEverything()) {
            conditions.and(filter.queue().condition());
        }
        if (filter.queue() == Queue.OVERDUE) {
            isOf(Urgency.OVERDUE, scope.at(), conditions);
        }
        conditions
                .and("a.mission = ?", scope.mission())
                .and("a.mission = ?", filter.mission())
                .and("a.status = ?", filter.status().map(Enum::name))
                .and("a.officer = ?", filter.officer())
                .and("a.number = ?", filter.wholeNumber().map(ApplicationNumber::value))
                .and("a.id = ?", filter.sequence())
                .and("a.citizenship = ?", filter.applicants().citizenship().map(Country::code));
        filter.urgency().ifPresent(urgency -> isOf(urgency, scope.at(), conditions));
        isRegisteredIn(filter.registered(), scope.zoneOf(filter.mission()), conditions);
        beginsAs(filter.applicants(), conditions);
        return conditions;
    }

    /** As {@link kz.iin.calendar.Term#urgency} says, of what has no result. */
    private static void isOf(Urgency urgency, Instant at, Conditions conditions) {
        OffsetDateTime now = OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        if (urgency == Urgency.CALM) {
            conditions.and("not (" + Queue.awaitedCondition() + " and a.amber_at <= ?)", now);
            return;
        }
        conditions.and(Queue.awaitedCondition());
        switch (urgency) {
            case OVERDUE -> conditions.and("a.due_at <= ?", now);
            case RED -> conditions.and("a.red_at <= ?", now).and("a.due_at > ?", now);
            default -> conditions.and("a.amber_at <= ?", now).and("a.red_at > ?", now);
        }
    }

    private static void isRegisteredIn(Days days, ZoneId zone, Conditions conditions) {
        conditions
                .and("a.registered_at >= ?", days.from().map(day -> startOf(day, zone)))
                .and("a.registered_at < ?", days.to().map(day -> startOf(day.plusDays(1), zone)));
    }

    private static OffsetDateTime startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static void beginsAs(Applicants applicants, Conditions conditions) {
        applicants
                .name()
                .ifPresent(
                        name -> conditions.and(applicants.areCyrillic() ? CYRILLIC_NAME : LATIN_NAME, beginning(name)));
    }

    /** Capitals as the database makes them: without regard to a language. */
    private static String beginning(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
