package kz.iin.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.iin.person.BirthDate;

/**
 * What the rules ask of somebody who applies.
 *
 * @param on the day of application, where it is made
 * @param category as the applicant states it, if at all
 * @param papers the codes of what was brought besides the identity document
 * @param met what rules may demand and was told
 */
public record Applying(
        LocalDate on, BirthDate birthDate, Optional<String> category, Set<String> papers, Set<Demand> met) {

    public Applying {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(category, "category");
        papers = Set.copyOf(papers);
        met = Set.copyOf(met);
    }
}
