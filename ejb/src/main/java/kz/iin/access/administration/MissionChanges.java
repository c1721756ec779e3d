package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.term.CalendarChange;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.calendar.WorkingCalendar;

/** What a proposal changes in a mission, whether it can be, and doing it. */
@ApplicationScoped
class MissionChanges implements Proposable {

    @Inject
    private MissionTable missions;

    /** What a second administrator is asked to confirm, before and after as they are now. */
    @Override
    public List<Change> changes(Wanted wanted) {
        MissionSheet after = sheet(wanted);
        return Fields.between(
                after.code(),
                missions.find(after.code()).map(MissionSheet::whole).orElseGet(Map::of),
                after.whole());
    }

    /** Whether it can still be done: between the proposal and now another one may have been. */
    @Override
    public boolean isPossible(Wanted wanted) {
        MissionSheet after = sheet(wanted);
        return isPossible(after, missions.find(after.code()));
    }

    @Override
    public Deed deed() {
        return Deed.CHANGED_REFERENCE_DATA;
    }

    @Override
    public void apply(Wanted wanted) {
        MissionSheet after = sheet(wanted);
        Optional<MissionSheet> before = missions.find(after.code());
        missions.write(after);
        if (differs(before, after, MissionField.OPEN_FROM, MissionField.OPEN_TO)) {
            missions.open(after);
        }
        if (differs(before, after, MissionField.WEEKEND, MissionField.KEEPS_TRANSFERS, MissionField.WEEK_FROM)) {
            missions.week(after);
        }
    }

    /** Another week from its first day on; another zone or country at once. */
    @Override
    public Optional<CalendarChange> calendarChange(Wanted wanted) {
        MissionSheet after = sheet(wanted);
        Optional<MissionSheet> before = missions.find(after.code());
        if (before.isPresent() && differs(before, after, MissionField.TIME_ZONE, MissionField.COUNTRY)) {
            return Optional.of(new CalendarChange(after.code(), WorkingCalendar.FIRST_DAY));
        }
        return before.isPresent() && differs(before, after, MissionField.WEEKEND, MissionField.KEEPS_TRANSFERS)
                ? Optional.of(new CalendarChange(after.code(), after.day(MissionField.WEEK_FROM)))
                : Optional.empty();
    }

    private static MissionSheet sheet(Wanted wanted) {
        return new MissionSheet(
                wanted.subject(),
                Fields.read(MissionField.class, wanted.content().orElseThrow()));
    }

    static boolean isPossible(MissionSheet wanted, Optional<MissionSheet> before) {
        return MissionSheet.isCode(wanted.code())
                && wanted.objection().isEmpty()
                && objection(wanted, before).isEmpty();
    }

    /** The day that does not go with those that stand: with a week from the first day on a new mission opens. */
    static Optional<MissionField> objection(MissionSheet wanted, Optional<MissionSheet> before) {
        if (before.isEmpty()) {
            return Optional.of(MissionField.WEEK_FROM)
                    .filter(week -> wanted.day(week).isAfter(wanted.day(MissionField.OPEN_FROM)));
        }
        if (!opensLater(before.get(), wanted)) {
            return Optional.of(MissionField.OPEN_FROM);
        }
        return hasLaterWeek(before.get(), wanted) ? Optional.empty() : Optional.of(MissionField.WEEK_FROM);
    }

    /** The same time with another end, or a later one that begins after it. */
    private static boolean opensLater(MissionSheet known, MissionSheet wanted) {
        if (known.of(MissionField.OPEN_FROM).isEmpty() || known.agrees(wanted, MissionField.OPEN_FROM)) {
            return true;
        }
        LocalDate from = wanted.day(MissionField.OPEN_FROM);
        String end = known.of(MissionField.OPEN_TO);
        return from.isAfter(known.day(MissionField.OPEN_FROM)) && (end.isEmpty() || from.isAfter(LocalDate.parse(end)));
    }

    /** Another week begins on a later day than the present one; the day alone may not move. */
    private static boolean hasLaterWeek(MissionSheet known, MissionSheet wanted) {
        boolean isSameWeek = known.agrees(wanted, MissionField.WEEKEND, MissionField.KEEPS_TRANSFERS);
        boolean isSameDay = known.agrees(wanted, MissionField.WEEK_FROM);
        return isSameWeek
                ? isSameDay
                : known.of(MissionField.WEEK_FROM).isEmpty()
                        || wanted.day(MissionField.WEEK_FROM).isAfter(known.day(MissionField.WEEK_FROM));
    }

    private static boolean differs(Optional<MissionSheet> before, MissionSheet after, MissionField... fields) {
        return before.map(known -> !known.agrees(after, fields)).orElse(true);
    }
}
