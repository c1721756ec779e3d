package kz.iin.counter.category;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.application.reading.CodeName;
import kz.iin.rules.Category;
import kz.iin.rules.LegalAct;
import kz.iin.rules.RuleSet;

/**
 * What an applicant may be on a day.
 *
 * @param isRequired whether one of them has to be stated
 * @param act by which it is so; none where nothing is offered
 * @param categories none where the rules of the day admit anybody, or nobody
 */
public record OfferedCategories(boolean isRequired, Optional<LegalAct> act, List<OfferedCategory> categories) {

    public static final OfferedCategories NONE = new OfferedCategories(false, Optional.empty(), List.of());

    public OfferedCategories {
        Objects.requireNonNull(act, "act");
        categories = List.copyOf(categories);
    }

    /**
     * Those of a rule set on a day, by their codes; one that has no name stands for itself.
     *
     * @param names of the categories
     * @param papers the names of their papers, each by both codes
     */
    static OfferedCategories of(
            RuleSet rules, LocalDate day, Map<String, CodeName> names, Map<String, CodeName> papers) {
        return new OfferedCategories(
                rules.isCategoryRequired(),
                Optional.of(rules.act()),
                rules.categories(day).stream()
                        .map(category -> new OfferedCategory(
                                category.code(),
                                named(names, category.code(), category.code()),
                                papersOf(category, day, papers)))
                        .toList());
    }

    private static List<OfferedCategory> papersOf(Category category, LocalDate day, Map<String, CodeName> names) {
        return category.papers(day).stream()
                .map(paper -> new OfferedCategory(
                        paper.code(), named(names, category.code() + " " + paper.code(), paper.code()), List.of()))
                .toList();
    }

    private static CodeName named(Map<String, CodeName> names, String key, String code) {
        return names.getOrDefault(key, CodeName.byCode(code));
    }

    /** @param code of the category that is stated; empty, or of none that is offered, it needs no papers */
    public List<OfferedCategory> papersOf(Optional<String> code) {
        return categories.stream()
                .filter(category -> code.filter(category.code()::equals).isPresent())
                .flatMap(category -> category.papers().stream())
                .toList();
    }

    /** Of a category or of a paper; what is not offered is named by its code. */
    public String name(String code, Locale language) {
        return categories.stream()
                .flatMap(category -> Stream.concat(Stream.of(category), category.papers().stream()))
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> one.name().in(language))
                .orElse(code);
    }
}
