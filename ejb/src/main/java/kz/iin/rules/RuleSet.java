package kz.iin.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.iin.calendar.Validity;

/**
 * The rules by which applications of some days are taken.
 *
 * @param act that says so
 * @param demands what is to be told of the papers; elsewhere it may be left out
 */
public record RuleSet(
        String code,
        LegalAct act,
        Admission admits,
        boolean isCategoryRequired,
        Set<Demand> demands,
        Validity validity,
        List<Category> categories) {

    public RuleSet {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(admits, "admits");
        demands = Set.copyOf(demands);
        Objects.requireNonNull(validity, "validity");
        categories = List.copyOf(categories);
    }

    /** All that the application falls short of; nothing when it may be taken. */
    public List<Shortfall> shortfalls(Applying applying) {
        return switch (admits) {
            case ANYONE -> unmet(applying).toList();
            case NOBODY -> List.of(new Shortfall(Shortfall.Kind.SUSPENDED, code));
            case CATEGORIES ->
                Stream.concat(ofCategory(applying).stream(), unmet(applying)).toList();
        };
    }

    /** Those that hold on a day, by code. */
    public List<Category> categories(LocalDate on) {
        return categories.stream()
                .filter(category -> category.validity().includes(on))
                .sorted(Comparator.comparing(Category::code))
                .toList();
    }

    private Stream<Shortfall> unmet(Applying applying) {
        return demands.stream()
                .filter(demand -> !applying.met().contains(demand))
                .sorted()
                .map(Demand::unmet);
    }

    private List<Shortfall> ofCategory(Applying applying) {
        if (applying.category().isEmpty()) {
            return isCategoryRequired ? List.of(new Shortfall(Shortfall.Kind.NO_CATEGORY, "")) : List.of();
        }
        String stated = applying.category().get();
        return category(stated, applying)
                .map(category -> within(category, applying))
                .orElseGet(() -> List.of(new Shortfall(Shortfall.Kind.UNKNOWN_CATEGORY, stated)));
    }

    private Optional<Category> category(String stated, Applying applying) {
        return categories(applying.on()).stream()
                .filter(category -> category.code().equals(stated))
                .findFirst();
    }

    private static List<Shortfall> within(Category category, Applying applying) {
        Stream<Shortfall> age = category.admits(applying.birthDate(), applying.on())
                ? Stream.empty()
                : Stream.of(new Shortfall(Shortfall.Kind.WRONG_AGE, category.code()));
        Stream<Shortfall> papers = category.papers(applying.on()).stream()
                .filter(paper -> !applying.papers().contains(paper.code()))
                .map(paper -> new Shortfall(Shortfall.Kind.PAPER_MISSING, paper.code()));
        return Stream.concat(age, papers).toList();
    }
}
