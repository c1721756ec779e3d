package kz.iin.reference;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.iin.calendar.OfficeCalendar;
import kz.iin.documents.Treaties;
import kz.iin.rules.RuleSets;

/** All reference data as they were at one moment. */
public record ReferenceData(
        OfficeCalendar astana,
        Map<String, MissionData> missions,
        Dictionaries dictionaries,
        Treaties treaties,
        RuleSets ruleSets) {

    public ReferenceData {
        Objects.requireNonNull(astana, "astana");
        missions = Map.copyOf(missions);
        Objects.requireNonNull(dictionaries, "dictionaries");
        Objects.requireNonNull(treaties, "treaties");
        Objects.requireNonNull(ruleSets, "ruleSets");
    }

    static ReferenceData read(Rows rows) {
        ReadCalendars calendars = new ReadCalendars(rows);
        return new ReferenceData(
                calendars.astana(),
                calendars.missions(),
                Dictionaries.read(rows),
                new ReadTreaties(rows).all(),
                new ReadRuleSets(rows).all());
    }

    public Optional<MissionData> mission(String code) {
        return Optional.ofNullable(missions.get(code));
    }
}
