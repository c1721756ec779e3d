package kz.iin.web.soap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.iin.shared.DomainException;

/**
 * What is wrong, in words fit for the caller and the log: no value of the request and no text of an exception that is
 * not ours to show.
 *
 * @param headers what HTTP wants beside the fault
 */
record Diagnosis(String code, int status, Text text, Optional<String> field, Map<String, String> headers) {

    Diagnosis {
        headers = Map.copyOf(headers);
    }

    Diagnosis(String code, int status, Text text, Optional<String> field) {
        this(code, status, text, field, Map.of());
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
        return new Diagnosis(plain.code(), plain.status(), plain.text(), plain.field(), turnedAway.headers());
    }

    static Diagnosis of(SchemaRule rule, String field) {
        return of(rule, Optional.empty(), field);
    }

    static Diagnosis of(SchemaRule.Violation violation, ElementPath path) {
        return of(violation.rule(), violation.demand(), violation.fieldAt(path));
    }

    private static Diagnosis of(SchemaRule rule, Optional<String> demand, String field) {
        return new Diagnosis(
                FaultCode.INVALID_MESSAGE.name(),
                FaultCode.INVALID_MESSAGE.status(),
                language -> rule.text(demand, language),
                Optional.of(field));
    }

    static Diagnosis of(InvalidValue invalid) {
        return new Diagnosis(
                FaultCode.INVALID_VALUE.name(),
                FaultCode.INVALID_VALUE.status(),
                invalid::text,
                Optional.of(invalid.field()));
    }

    static Diagnosis of(DomainException refused) {
        return new Diagnosis(refused.code(), FaultCode.FAULT_STATUS, refused::text, refused.field());
    }

    /** Whether the fault is ours and not the caller's. */
    boolean isOurs() {
        return code.equals(FaultCode.INTERNAL.name()) || code.equals(FaultCode.COPIES_NOT_SCANNED.name());
    }
}
