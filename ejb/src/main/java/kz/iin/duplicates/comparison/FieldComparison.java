package kz.iin.duplicates.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.prepared.PreparedPerson;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** All that is no name. */
final class FieldComparison {

    /** Of a shorter number one other character is another number. */
    private static final int SHORTEST_WITH_SLIPS = 6;

    private static final LevenshteinDistance SLIPS = new LevenshteinDistance(2);

    private final Weights weights;
    private final Frequencies frequencies;

    FieldComparison(Weights weights, Frequencies frequencies) {
        this.weights = weights;
        this.frequencies = frequencies;
    }

    List<Evidence> compare(PreparedPerson probe, PreparedPerson known) {
        return List.of(
                evidence(Field.BIRTH_DATE, DateComparison.of(probe.birthDate(), known.birthDate())),
                evidence(Field.SEX, sex(probe, known)),
                citizenship(probe, known),
                evidence(Field.DOCUMENT, documents(probe, known)),
                evidence(Field.BIRTH_PLACE, birthPlace(probe, known)));
    }

    private Evidence evidence(Field field, Agreement agreement) {
        return new Evidence(field, agreement, weights.of(field, agreement).bits());
    }

    private static Agreement sex(PreparedPerson probe, PreparedPerson known) {
        if (probe.sex().isEmpty() || known.sex().isEmpty()) {
            return Agreement.MISSING;
        }
        return probe.sex().equals(known.sex()) ? Agreement.EQUAL : Agreement.DIFFERENT;
    }

    private Evidence citizenship(PreparedPerson probe, PreparedPerson known) {
        if (probe.citizenship().isEmpty() || known.citizenship().isEmpty()) {
            return evidence(Field.CITIZENSHIP, Agreement.MISSING);
        }
        if (!probe.citizenship().get().isOfOneStateWith(known.citizenship().get())) {
            return evidence(Field.CITIZENSHIP, Agreement.DIFFERENT);
        }
        Rate rate = weights.of(Field.CITIZENSHIP, Agreement.EQUAL);
        long holders = frequencies.ofCitizenship(known.citizenship().get().code());
        double chance = Chance.of(holders, frequencies.persons(), rate.u());
        return new Evidence(Field.CITIZENSHIP, Agreement.EQUAL, rate.bitsAgainst(chance));
    }

    private static Agreement documents(PreparedPerson probe, PreparedPerson known) {
        if (probe.documents().isEmpty() || known.documents().isEmpty()) {
            return Agreement.MISSING;
        }
        return probe.documents().stream()
                .flatMap(one -> known.documents().stream().map(other -> document(one, other)))
                .min(Agreement::compareTo)
                .orElseThrow();
    }

    private static Agreement document(DocumentKey one, DocumentKey other) {
        if (one.number().equals(other.number())) {
            return Agreement.EQUAL;
        }
        if (Math.min(one.number().length(), other.number().length()) < SHORTEST_WITH_SLIPS) {
            return Agreement.DIFFERENT;
        }
        int slips = SLIPS.apply(one.number(), other.number());
        return slips == 1 ? Agreement.SIMILAR : slips == 2 ? Agreement.REMOTE : Agreement.DIFFERENT;
    }

    private static Agreement birthPlace(PreparedPerson probe, PreparedPerson known) {
        if (probe.birthPlace().isEmpty() || known.birthPlace().isEmpty()) {
            return Agreement.MISSING;
        }
        Set<String> shared = new HashSet<>(probe.birthPlace());
        shared.retainAll(known.birthPlace());
        return shared.isEmpty() ? Agreement.DIFFERENT : Agreement.EQUAL;
    }
}
