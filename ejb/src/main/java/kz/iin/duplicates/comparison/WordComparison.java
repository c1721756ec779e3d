package kz.iin.duplicates.comparison;

import java.util.Map;
import kz.iin.duplicates.name.NameToken;
import kz.iin.duplicates.name.Role;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Two words of names: what is common in the register proves less. */
final class WordComparison {

    private static final Map<Role, Field> FIELDS =
            Map.of(Role.SURNAME, Field.SURNAME, Role.GIVEN_NAME, Field.GIVEN_NAME, Role.PATRONYMIC, Field.PATRONYMIC);
    private static final double ALIKE_BY_SOUND = 0.70;
    private static final double ALIKE = 0.90;
    private static final double REMOTE_BY_SOUND = 0.55;
    private static final double REMOTE = 0.80;
    private static final int CUT_OFF = 5;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final Weights weights;
    private final Frequencies frequencies;

    WordComparison(Weights weights, Frequencies frequencies) {
        this.weights = weights;
        this.frequencies = frequencies;
    }

    static Field fieldOf(NameToken token) {
        return FIELDS.get(token.role());
    }

    Evidence compare(NameToken probe, NameToken known) {
        Agreement agreement = agreement(probe, known);
        Rate rate = weights.of(fieldOf(probe), agreement);
        return new Evidence(fieldOf(probe), agreement, rate.bitsAgainst(chance(known, agreement, rate.u())));
    }

    private static Agreement agreement(NameToken probe, NameToken known) {
        if (probe.text().equals(known.text())) {
            return probe.isInitial() ? Agreement.SHORTENED : Agreement.EQUAL;
        }
        if (probe.isInitial() || known.isInitial()) {
            return probe.text().charAt(0) == known.text().charAt(0) ? Agreement.SHORTENED : Agreement.DIFFERENT;
        }
        double similarity = SIMILARITY.apply(probe.text(), known.text());
        boolean sound = probe.soundsLike(known);
        if (sound && similarity >= ALIKE_BY_SOUND) {
            return Agreement.SAME_SOUND;
        }
        if (similarity >= ALIKE || (sound && similarity >= REMOTE_BY_SOUND)) {
            return Agreement.SIMILAR;
        }
        if (isCutOff(probe.text(), known.text())) {
            return Agreement.SHORTENED;
        }
        return similarity >= REMOTE ? Agreement.REMOTE : Agreement.DIFFERENT;
    }

    private static boolean isCutOff(String one, String other) {
        return Math.min(one.length(), other.length()) >= CUT_OFF && (one.startsWith(other) || other.startsWith(one));
    }

    private double chance(NameToken known, Agreement agreement, double usual) {
        if (agreement == Agreement.EQUAL) {
            return Chance.of(frequencies.ofWord(known.text()), frequencies.persons(), usual);
        }
        if (agreement == Agreement.SAME_SOUND) {
            long holders = frequencies.ofSound(known.sounds().get(0));
            return Chance.of(holders, frequencies.persons(), usual);
        }
        return usual;
    }
}
