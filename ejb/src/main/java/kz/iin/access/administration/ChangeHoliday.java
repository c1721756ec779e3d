package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** @return why it can't be: PLACE that is none, KEPT there at that time, or WAITS for a second administrator; empty if proposed */
    public Optional<String> proposeBegin(Viewer viewer, YearlyHoliday holiday) {
        Map<HolidayField, String> fields = new EnumMap<>(HolidayField.class);
        fields.put(HolidayField.MOVES, Boolean.toString(holiday.moves()));
        fields.put(HolidayField.VALID_FROM, holiday.from().toString());
        fields.put(HolidayField.SOURCE, holiday.source());
        return propose(viewer, holiday.subject(), fields);
    }

    /** @return why it can't be: PLACE, NOT_KEPT there any longer, BEFORE_ITS_FIRST day, or WAITS; empty if proposed */
    public Optional<String> proposeEnd(Viewer viewer, String keptIn, MonthDay day, LocalDate last) {
        return propose(viewer, YearlyHoliday.subject(keptIn, day), Map.of(HolidayField.VALID_TO, last.toString()));
    }

    private Optional<String> propose(Viewer viewer, String subject, Map<HolidayField, String> fields) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        Wanted wanted = Wanted.of(subject, Fields.text(fields));
        return proposals.propose(viewer, Proposal.Kind.HOLIDAY, wanted, changes.objection(wanted));
    }
}
