package kz.iin.duplicates.comparison;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kz.iin.duplicates.name.NameToken;
import kz.iin.duplicates.name.Role;

/** Two words of names: what is common in the register proves less. */
final class WordComparison {

    static final Map<Role, Field> FIELDS =
            Map.of(Role.SURNAME, Field.SURNAME, Role.GIVEN_NAME, Field.GIVEN_NAME, Role.PATRONYMIC, Field.PATRONYMIC);

    private static final Set<Agreement> OF_WORDS = EnumSet.of(
            Agreement.EQUAL,
            Agreement.SAME_SOUND,
            Agreement.SIMILAR,
            Agreement.REMOTE,
            Agreement.SHORTENED,
            Agreement.VAGUE,
            Agreement.DIFFERENT);

    private final Weights weights;
    private final Frequencies frequencies;

    WordComparison(Weights weights, Frequencies frequencies) {
        this.weights = weights;
        this.frequencies = frequencies;
    }

    static Field fieldOf(NameToken token) {
        return FIELDS.get(token.role());
    }

    /** No word that is held against this one brings more bits. */
    double most(NameToken probe) {
        return OF_WORDS.stream()
                .mapToDouble(agreement -> evidence(probe, probe, agreement).bits())
                .reduce(0, Math::max);
    }

    /** Of the ways in which the two agree that which says most. */
    Evidence compare(NameToken probe, NameToken known) {
        return WordAgreements.of(probe, known).stream()
                .map(agreement -> evidence(probe, known, agreement))
                .max(Comparator.comparingDouble(Evidence::bits))
                .orElseThrow();
    }

    private Evidence evidence(NameToken probe, NameToken known, Agreement agreement) {
        Rate rate = weights.of(fieldOf(probe), agreement);
        return new Evidence(fieldOf(probe), agreement, rate.bitsAgainst(chance(probe, known, agreement, rate.u())));
    }

    private double chance(NameToken probe, NameToken known, Agreement agreement, double usual) {
        return switch (agreement) {
            case EQUAL -> Chance.of(frequencies.ofWord(known.text()), frequencies.persons(), usual);
            case SAME_SOUND ->
                Chance.of(
                        probe.sounds().stream().mapToLong(frequencies::ofSound).sum(), frequencies.persons(), usual);
            default -> usual;
        };
    }
}
