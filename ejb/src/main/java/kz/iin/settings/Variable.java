package kz.iin.settings;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A variable of the installation.
 *
 * @param property by which the application reads it; none for what the server alone reads
 * @param fallback what holds if nobody sets it; empty if nothing does
 */
public record Variable(String name, Optional<String> property, String fallback, Set<Trait> traits) {

    private static final int NAME = 0;
    private static final int PROPERTY = 1;
    private static final int FALLBACK = 2;
    private static final int TRAITS = 3;

    public Variable {
        traits = Set.copyOf(traits);
    }

    /** What is to be known of it; the names are those in the list. */
    public enum Trait {
        /** Its value is told to nobody. */
        SECRET,
        /** A system property that is set while the server runs counts at once. */
        LIVE,
        /** It takes a protection away, or data with it. */
        DANGEROUS
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    static Variable parse(String line) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        Set<Trait> traits = Stream.of(parts.length > TRAITS ? parts[TRAITS].split(" ") : new String[0])
                .filter(trait -> !trait.isBlank())
                .map(Trait::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
        return new Variable(
                parts[NAME],
                Optional.of(parts[PROPERTY]).filter(property -> !property.isEmpty()),
                parts[FALLBACK],
                traits);
    }
}
