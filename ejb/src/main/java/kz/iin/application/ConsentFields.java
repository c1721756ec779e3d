package kz.iin.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.audit.Change;

/** What a consent says, field by field, for the audit (law.md, 15). */
public final class ConsentFields {

    private ConsentFields() {}

    /** What else was changed, and what is not as it was in the consent. */
    public static List<Change> changed(List<Change> others, Optional<Consent> before, Optional<Consent> after) {
        return Stream.of(others, Change.between(of(before), of(after)))
                .flatMap(List::stream)
                .toList();
    }

    private static Map<String, String> of(Optional<Consent> stated) {
        Map<String, String> fields = new LinkedHashMap<>();
        stated.ifPresent(consent -> {
            fields.put("consent/operatorName", consent.operatorName());
            fields.put("consent/operatorBin", consent.operatorBin());
            fields.put("consent/textVersion", consent.textVersion());
            consent.until().ifPresent(day -> fields.put("consent/until", day.toString()));
            fields.put("consent/toThirdParties", Boolean.toString(consent.toThirdParties()));
            fields.put("consent/acrossBorders", Boolean.toString(consent.acrossBorders()));
            fields.put("consent/toPublic", Boolean.toString(consent.toPublic()));
            fields.put("consent/data", consent.data());
        });
        return fields;
    }
}
