package kz.iin.report.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of which applications a report tells: of all, or of those to which everything applies that is named.
 *
 * @param country in which the mission is
 * @param officer who accepted them, by the sign-in name
 */
public record Scope(
        Optional<String> mission,
        Optional<String> country,
        Optional<String> citizenship,
        Optional<String> category,
        Optional<String> officer) {

    public static final Scope WHOLE = ofMission(Optional.empty());

    private static final int LONGEST = 200;

    public Scope {
        Stream.of(mission, country, citizenship, category, officer)
                .flatMap(Optional::stream)
                .filter(code -> code.isBlank() || code.length() > LONGEST)
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException("scope: a code has 1 to " + LONGEST + " characters");
                });
    }

    public static Scope ofMission(Optional<String> mission) {
        return new Scope(mission, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isWhole() {
        return equals(WHOLE);
    }

    /** Whether applicants are told apart, and not only missions and officers. */
    boolean isOfApplicants() {
        return citizenship.isPresent() || category.isPresent();
    }

    /** Mission, country, citizenship, category, officer. */
    public List<Optional<String>> codes() {
        return List.of(mission, country, citizenship, category, officer);
    }
}
