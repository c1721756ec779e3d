package kz.iin.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.iin.audit.Change;

/** What the category is and what the consent says, field by field, for the audit (law.md, 15). */
public final class PapersFields {

    private PapersFields() {}

    /** What else was changed, and what is not as it was in the papers. */
    public static List<Change> changed(List<Change> others, Papers before, Papers after) {
        return Stream.of(others, Change.between(of(before), of(after)))
                .flatMap(List::stream)
                .toList();
    }

    private static Map<String, String> of(Papers papers) {
        Map<String, String> fields = new LinkedHashMap<>();
        papers.category().ifPresent(category -> {
            fields.put("category", category.code());
            fields.put("category/paper", String.join(",", category.sortedPapers()));
        });
        papers.consent().ifPresent(consent -> {
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
