package kz.iin.duplicates.comparison;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import kz.iin.duplicates.name.NameToken;

/**
 * A word of the name searched for, against which words of known names are held. Whatever a way of agreeing says, it says by
 * this word alone, so it is worked out once.
 */
final class ProbedWord {

    private final NameToken token;
    private final Map<Agreement, Evidence> ways = new EnumMap<>(Agreement.class);

    ProbedWord(NameToken token, WordEvidence evidence) {
        this.token = token;
        WordAgreements.ALL.forEach(agreement -> ways.put(agreement, evidence.of(token, agreement)));
    }

    NameToken token() {
        return token;
    }

    Field field() {
        return WordEvidence.fieldOf(token);
    }

    /** Of the ways in which the two agree that which says most. */
    Evidence compare(NameToken known) {
        return WordAgreements.of(token, known).stream()
                .map(ways::get)
                .max(Comparator.comparingDouble(Evidence::bits))
                .orElseThrow();
    }

    /** No word brings more bits. */
    double most() {
        return Math.max(0, most(WordAgreements.ALL));
    }

    /** That word does not bring more bits: told at a glance. */
    double most(NameToken known) {
        return most(WordAgreements.possible(token, known));
    }

    private double most(Set<Agreement> agreements) {
        double most = Double.NEGATIVE_INFINITY;
        for (Agreement agreement : agreements) {
            most = Math.max(most, ways.get(agreement).bits());
        }
        return most;
    }
}
