package kz.iin.access.administration;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import kz.iin.report.period.Pilot;

/** What a proposal says of a pilot beside its code. */
enum PilotField {
    FROM,
    TO,
    SOURCE;

    static Map<PilotField, String> of(Pilot pilot) {
        Map<PilotField, String> fields = new EnumMap<>(PilotField.class);
        fields.put(FROM, pilot.from().toString());
        fields.put(TO, pilot.to().toString());
        fields.put(SOURCE, pilot.source());
        return fields;
    }

    static Pilot pilot(String code, Map<PilotField, String> fields) {
        return new Pilot(code, LocalDate.parse(fields.get(FROM)), LocalDate.parse(fields.get(TO)), fields.get(SOURCE));
    }
}
