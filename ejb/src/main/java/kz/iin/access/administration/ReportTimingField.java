package kz.iin.access.administration;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import kz.iin.report.period.Timing;

/** What a proposal says of when the reports of a kind are made. */
enum ReportTimingField {
    IS_ON,
    WORKING_DAY,
    AT,
    ZONE;

    static Map<ReportTimingField, String> of(Timing timing) {
        Map<ReportTimingField, String> fields = new EnumMap<>(ReportTimingField.class);
        fields.put(IS_ON, Boolean.toString(timing.isOn()));
        fields.put(WORKING_DAY, Integer.toString(timing.workingDay()));
        fields.put(AT, timing.at().toString());
        fields.put(ZONE, timing.zone().getId());
        return fields;
    }

    static Timing timing(Map<ReportTimingField, String> fields) {
        return new Timing(
                Boolean.parseBoolean(fields.get(IS_ON)),
                Integer.parseInt(fields.get(WORKING_DAY)),
                LocalTime.parse(fields.get(AT)),
                ZoneId.of(fields.get(ZONE)));
    }
}
