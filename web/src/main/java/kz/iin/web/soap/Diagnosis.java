package kz.iin.web.soap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.iin.shared.DomainException;

/**
 * What is wrong, in words fit for the caller and the log: no value of the request and no text of an exception that is
 * not ours to show.
 *
 * @param rule that was broken; empty where the code says it
 * @param headers what HTTP wants beside the fault
 */
record Diagnosis(
        String code,
        int status,
        Text text,
        Optional<String> field,
        Optional<String> rule,
        Map<String, String> headers) {

    Diagnosis {
        headers = Map.copyOf(headers);
    }

    Diagnosis(String code, int status, Text text, Optional<String> field) {
        this(code, status, text, field, Optional.empty(), Map.of());
    }

    /** A text in the caller's language, or the domain's own rule. */
    @FunctionalInterface
    interface Text {
        String in(Locale language);
    }

    static Diagnosis of(FaultCode code) {
        return new Diagnosis(
                code.name(), code.status(), language -> FaultTexts.text(code.name(), language), Optional.empty());
    }

    static Diagnosis of(NotAdmitted turnedAway) {
        Diagnosis plain = of(turnedAway.code());
        return new Diagnosis(
                plain.code(), plain.status(), plain.text(), plain.field(), plain.rule(), turnedAway.headers());
    }

    static Diagnosis of(SchemaRule rule, String field) {
        return of(rule, Optional.empty(), field);
    }

    static Diagnosis of(SchemaRule.Violation violation, ElementPath path) {
        return of(violation.rule(), violation.demand(), violation.fieldAt(path));
    }

    private static Diagnosis of(SchemaRule rule, Optional<String> demand, String field) {
        Text text = language -> rule.text(demand, language);
        return broken(FaultCode.INVALID_MESSAGE, text, field, Optional.of(rule.name()));
    }

    static Diagnosis of(InvalidValue invalid) {
        return broken(FaultCode.INVALID_VALUE, invalid::text, invalid.field(), invalid.rule());
    }

    private static Diagnosis broken(FaultCode code, Text text, String field, Optional<String> rule) {
        return new Diagnosis(code.name(), code.status(), text, Optional.of(field), rule, Map.of());
    }

    static Diagnosis of(DomainException refused) {
        return new Diagnosis(refused.code(), FaultCode.FAULT_STATUS, refused::text, refused.field());
    }

    /** Whether the fault is ours and not the caller's. */
    boolean isOurs() {
        return code.equals(FaultCode.INTERNAL.name()) || code.equals(FaultCode.COPIES_NOT_SCANNED.name());
    }
}
