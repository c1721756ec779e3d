package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;

/**
 * Lets a holiday of each year begin or end, of Kazakhstan, a host country or a mission: proposed by one administrator, confirmed
 * by another. Terms that run are reckoned anew.
 */
@Stateless
public class ChangeHoliday {

    @Inject
    private HolidayTable holidays;

    @Inject
    private Proposals proposals;

    @Inject
    private HolidayChanges changes;

    public List<YearlyHoliday> list(Viewer viewer) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return holidays.all();
    }

    /** REFUSED if that day is a holiday there already at that time, or is proposed. */
    public Outcome proposeBegin(Viewer viewer, YearlyHoliday holiday) {
        Map<HolidayField, String> fields = new EnumMap<>(HolidayField.class);
        fields.put(HolidayField.MOVES, Boolean.toString(holiday.moves()));
        fields.put(HolidayField.VALID_FROM, holiday.from().toString());
        fields.put(HolidayField.SOURCE, holiday.source());
        return propose(viewer, holiday.subject(), fields);
    }

    /** REFUSED if there is no such holiday that goes on, or its end is proposed. */
    public Outcome proposeEnd(Viewer viewer, String keptIn, MonthDay day, LocalDate last) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        return holidays.last(keptIn, day)
                .map(known -> propose(viewer, known.subject(), Map.of(HolidayField.VALID_TO, last.toString())))
                .orElse(Outcome.REFUSED);
    }

    private Outcome propose(Viewer viewer, String subject, Map<HolidayField, String> fields) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        Wanted wanted = Wanted.of(subject, Fields.text(fields));
        return changes.isPossible(wanted) ? proposals.propose(viewer, Proposal.Kind.HOLIDAY, wanted) : Outcome.REFUSED;
    }
}
