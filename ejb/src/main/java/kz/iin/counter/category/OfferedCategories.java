package kz.iin.counter.category;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an applicant may be on a day.
 *
 * @param isRequired whether one of them has to be stated
 * @param categories none where the rules of the day admit anybody, or nobody
 */
public record OfferedCategories(boolean isRequired, List<OfferedCategory> categories) {

    public static final OfferedCategories NONE = new OfferedCategories(false, List.of());

    public OfferedCategories {
        categories = List.copyOf(categories);
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
