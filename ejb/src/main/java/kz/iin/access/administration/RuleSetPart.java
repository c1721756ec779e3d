package kz.iin.access.administration;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.iin.application.reading.CodeName;

/**
 * A category of a rule set, or a paper that is brought by who is of it.
 *
 * @param category its code
 * @param paper the code of the paper; empty when this is the category itself
 */
public record RuleSetPart(String category, String paper, Map<PartField, String> fields) {

    /** As the schema has it. */
    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z0-9]+)*");

    private static final int LONGEST_CODE = 50;

    public RuleSetPart {
        fields = Map.copyOf(fields);
    }

    public boolean isPaper() {
        return !paper.isEmpty();
    }

    public String of(PartField field) {
        return fields.getOrDefault(field, "");
    }

    public CodeName named() {
        return new CodeName(of(PartField.NAME_KK), of(PartField.NAME_RU), of(PartField.NAME_EN));
    }

    /** By what it is told apart from the others of its set. */
    public String path() {
        return isPaper() ? category + "/" + paper : category;
    }

    /** Why it can't be so, by the name of the field or of the rule; empty if it can. */
    Optional<String> objection() {
        if (!isCode(category) || isPaper() && !isCode(paper)) {
            return Optional.of("CODE");
        }
        return Stream.of(PartField.values())
                .filter(field -> !field.accepts(of(field)) || isPaper() && isAge(field))
                .map(PartField::name)
                .findFirst()
                .or(() -> isYoungerThanOld() ? Optional.of(PartField.MOST_AGE.name()) : Optional.empty());
    }

    private boolean isAge(PartField field) {
        return PartField.AGES.contains(field) && !of(field).isEmpty();
    }

    private boolean isYoungerThanOld() {
        return PartField.AGES.stream().noneMatch(age -> of(age).isEmpty())
                && Integer.parseInt(of(PartField.MOST_AGE)) < Integer.parseInt(of(PartField.LEAST_AGE));
    }

    private static boolean isCode(String text) {
        return text.length() <= LONGEST_CODE && CODE.matcher(text).matches();
    }
}
