package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.term.CalendarChange;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** What a proposal changes in the holidays of each year, whether it can be, and doing it. */
@ApplicationScoped
class HolidayChanges implements Proposable {

    @Inject
    private HolidayTable holidays;

    @Inject
    private Places places;

    /** What a second administrator is asked to confirm. */
    @Override
    public List<Change> changes(Wanted wanted) {
        String subject = "holiday/" + wanted.subject();
        Map<HolidayField, String> after = fields(wanted);
        return Fields.between(subject, Map.of(), after);
    }

    /** Whether it can still be done: between the proposal and now another one may have been. */
    @Override
    public boolean isPossible(Wanted wanted) {
        return objection(wanted).isEmpty();
    }

    /** Why it can't be, as {@link ChangeHoliday} tells it. */
    Optional<String> objection(Wanted wanted) {
        if (!places.isPlace(YearlyHoliday.placeOf(wanted.subject()))) {
            return Optional.of("PLACE");
        }
        Map<HolidayField, String> fields = fields(wanted);
        return isEnd(fields)
                ? objectionToEnd(known(wanted), LocalDate.parse(fields.get(HolidayField.VALID_TO)))
                : objectionToBegin(known(wanted), LocalDate.parse(fields.get(HolidayField.VALID_FROM)));
    }

    private static Optional<String> objectionToBegin(Optional<YearlyHoliday> known, LocalDate first) {
        return known.filter(before -> before.to().filter(first::isAfter).isEmpty())
                .map(before -> "KEPT");
    }

    private static Optional<String> objectionToEnd(Optional<YearlyHoliday> known, LocalDate last) {
        Optional<YearlyHoliday> goesOn = known.filter(before -> before.to().isEmpty());
        if (goesOn.isEmpty()) {
            return Optional.of("NOT_KEPT");
        }
        return goesOn.get().from().isAfter(last) ? Optional.of("BEFORE_ITS_FIRST") : Optional.empty();
    }

    @Override
    public Deed deed() {
        return Deed.CHANGED_REFERENCE_DATA;
    }

    @Override
    public void apply(Wanted wanted) {
        Map<HolidayField, String> fields = fields(wanted);
        String place = YearlyHoliday.placeOf(wanted.subject());
        MonthDay day = YearlyHoliday.dayOfSubject(wanted.subject());
        if (isEnd(fields)) {
            holidays.end(place, day, LocalDate.parse(fields.get(HolidayField.VALID_TO)));
        } else {
            holidays.begin(new YearlyHoliday(
                    place,
                    day,
                    Boolean.parseBoolean(fields.get(HolidayField.MOVES)),
                    LocalDate.parse(fields.get(HolidayField.VALID_FROM)),
                    Optional.empty(),
                    fields.get(HolidayField.SOURCE)));
        }
    }

    /** One that begins is kept from its first day on, one that ends is worked after its last. */
    @Override
    public Optional<CalendarChange> calendarChange(Wanted wanted) {
        Map<HolidayField, String> fields = fields(wanted);
        LocalDate first = LocalDate.parse(fields.get(isEnd(fields) ? HolidayField.VALID_TO : HolidayField.VALID_FROM));
        return Optional.of(new CalendarChange(YearlyHoliday.placeOf(wanted.subject()), first));
    }

    private Optional<YearlyHoliday> known(Wanted wanted) {
        return holidays.last(YearlyHoliday.placeOf(wanted.subject()), YearlyHoliday.dayOfSubject(wanted.subject()));
    }

    private static boolean isEnd(Map<HolidayField, String> fields) {
        return !fields.get(HolidayField.VALID_TO).isEmpty();
    }

    private static Map<HolidayField, String> fields(Wanted wanted) {
        return Fields.read(HolidayField.class, wanted.content().orElseThrow());
    }
}
