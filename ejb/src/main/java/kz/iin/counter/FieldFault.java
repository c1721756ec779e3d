package kz.iin.counter;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.iin.shared.DomainException;
import kz.iin.shared.RuleBroken;
import kz.iin.shared.RuleTexts;

/**
 * What is wrong or missing, and where.
 *
 * @param field empty for what stands in no field
 * @param code as the contract has it, where it has one
 * @param saying rule and clause in a language
 */
public record FieldFault(Optional<DraftField> field, String code, Function<Locale, String> saying) {

    private static final Set<String> MISSING =
            Set.of(DraftRule.DRAFT_FIELD_MISSING.name(), "NO_CATEGORY", "PAPER_MISSING");

    public FieldFault {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(saying, "saying");
    }

    static FieldFault missing(DraftField field) {
        return at(field, new RuleBroken(field.name(), DraftRule.DRAFT_FIELD_MISSING));
    }

    static FieldFault at(DraftField field, RuleBroken broken) {
        String key = RuleTexts.key(broken.rule());
        return new FieldFault(Optional.of(field), broken.rule().name(), language -> RuleTexts.text(key, language));
    }

    /** What the counter would say no with. */
    public static FieldFault of(DomainException refused) {
        return of(refused, refused::text);
    }

    /** The same in other words. */
    public static FieldFault of(DomainException refused, Function<Locale, String> saying) {
        return new FieldFault(refused.field().flatMap(DraftField::at), refused.code(), saying);
    }

    /** What no copy, and no set of copies, may be. */
    public static FieldFault of(RuleBroken broken) {
        return new FieldFault(Optional.empty(), broken.rule().name(), broken::text);
    }

    /** Nothing is wrong yet: it was not said so far. */
    public boolean isMissing() {
        return MISSING.contains(code);
    }

    /** Where it is mended. */
    public Step step() {
        return field.map(DraftField::step).orElse(Step.PAPERS);
    }

    public String text(Locale language) {
        return saying.apply(language);
    }
}
