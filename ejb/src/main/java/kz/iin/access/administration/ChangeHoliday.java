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

    /** PROPOSED; or why not: PLACE for none that is known, KEPT if it is a holiday there at that time, REFUSED if one waits. */
    public String proposeBegin(Viewer viewer, YearlyHoliday holiday) {
        Map<HolidayField, String> fields = new EnumMap<>(HolidayField.class);
        fields.put(HolidayField.MOVES, Boolean.toString(holiday.moves()));
        fields.put(HolidayField.VALID_FROM, holiday.from().toString());
        fields.put(HolidayField.SOURCE, holiday.source());
        return propose(viewer, holiday.subject(), fields);
    }

    /** PROPOSED; or why not: PLACE, NOT_KEPT if none goes on there, BEFORE_ITS_FIRST day, REFUSED if an end waits already. */
    public String proposeEnd(Viewer viewer, String keptIn, MonthDay day, LocalDate last) {
        return propose(viewer, YearlyHoliday.subject(keptIn, day), Map.of(HolidayField.VALID_TO, last.toString()));
    }

    private String propose(Viewer viewer, String subject, Map<HolidayField, String> fields) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        Wanted wanted = Wanted.of(subject, Fields.text(fields));
        return changes.objection(wanted)
                .orElseGet(() ->
                        proposals.propose(viewer, Proposal.Kind.HOLIDAY, wanted).name());
    }
}
