package kz.iin.duplicates.comparison;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words of one part of a name go together: whoever is called the one is often called the other too. So the word that says
 * most counts in full, and the others of its part count less.
 */
final class WordsOfOnePart {

    private static final double OF_A_FURTHER_WORD = 0.3;

    private WordsOfOnePart() {}

    static Stream<Evidence> discounted(List<Evidence> words) {
        Set<Field> counted = new HashSet<>();
        return words.stream()
                .sorted(Comparator.comparingDouble(Evidence::bits).reversed())
                .map(word -> word.bits() <= 0 || counted.add(word.field()) ? word : further(word));
    }

    private static Evidence further(Evidence word) {
        return new Evidence(word.field(), word.agreement(), word.bits() * OF_A_FURTHER_WORD);
    }
}
