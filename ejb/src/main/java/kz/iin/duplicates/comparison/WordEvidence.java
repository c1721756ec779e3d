package kz.iin.duplicates.comparison;

import java.util.Map;
import kz.iin.duplicates.name.NameToken;
import kz.iin.duplicates.name.Role;

/** What the ways in which two words of names agree say: what is common in the register proves less. */
final class WordEvidence {

    static final Map<Role, Field> FIELDS =
            Map.of(Role.SURNAME, Field.SURNAME, Role.GIVEN_NAME, Field.GIVEN_NAME, Role.PATRONYMIC, Field.PATRONYMIC);

    private final Weights weights;
    private final Frequencies frequencies;

    WordEvidence(Weights weights, Frequencies frequencies) {
        this.weights = weights;
        this.frequencies = frequencies;
    }

    static Field fieldOf(NameToken token) {
        return FIELDS.get(token.role());
    }

    /** That a known word agrees with this one in this way. */
    Evidence of(NameToken probe, Agreement agreement) {
        Rate rate = weights.of(fieldOf(probe), agreement);
        return new Evidence(fieldOf(probe), agreement, rate.bitsAgainst(chance(probe, agreement, rate.u())));
    }

    private double chance(NameToken probe, Agreement agreement, double usual) {
        return switch (agreement) {
            case EQUAL -> Chance.of(frequencies.ofWord(probe.text()), frequencies.persons(), usual);
            case SAME_SOUND ->
                Chance.of(
                        probe.sounds().stream().mapToLong(frequencies::ofSound).sum(), frequencies.persons(), usual);
            default -> usual;
        };
    }
}
