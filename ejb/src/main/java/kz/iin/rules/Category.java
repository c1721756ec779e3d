package kz.iin.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.iin.calendar.Validity;
import kz.iin.person.BirthDate;

/**
 * A category of applicants.
 *
 * @param leastAge in whole years on the day of application
 * @param mostAge the same
 */
public record Category(
        String code, Optional<Integer> leastAge, Optional<Integer> mostAge, Validity validity, List<Paper> papers) {

    public Category {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(leastAge, "leastAge");
        Objects.requireNonNull(mostAge, "mostAge");
        Objects.requireNonNull(validity, "validity");
        papers = List.copyOf(papers);
    }

    /** Whether somebody born then may be of that age; of a birth date known in part any day of it will do. */
    boolean admits(BirthDate birthDate, LocalDate on) {
        int oldest = Period.between(birthDate.earliest(), on).getYears();
        int youngest = Period.between(birthDate.latest(), on).getYears();
        return leastAge.filter(age -> oldest < age).isEmpty()
                && mostAge.filter(age -> youngest > age).isEmpty();
    }

    /** What is brought on a day, by code. */
    public List<Paper> papers(LocalDate on) {
        return papers.stream()
                .filter(paper -> paper.validity().includes(on))
                .sorted(Comparator.comparing(Paper::code))
                .toList();
    }
}
