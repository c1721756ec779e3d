package kz.iin.duplicates.index;

import java.util.Map;
import kz.iin.duplicates.comparison.Frequencies;

/**
 * Frequencies as they were estimated last.
 *
 * @param counts persons by kind and form
 */
record MeasuredFrequencies(Map<String, Long> counts, long persons) implements Frequencies {

    /** A smaller register says nothing about how common a name is. */
    private static final long FEWEST = 10_000;

    static final String WORD = "W";
    static final String SOUND = "S";
    static final String CITIZENSHIP = "C";

    MeasuredFrequencies {
        counts = Map.copyOf(counts);
        persons = Math.max(persons, FEWEST);
    }

    @Override
    public long ofWord(String text) {
        return counts.getOrDefault(WORD + text, 0L);
    }

    @Override
    public long ofSound(String sound) {
        return counts.getOrDefault(SOUND + sound, 0L);
    }

    @Override
    public long ofCitizenship(String code) {
        return counts.getOrDefault(CITIZENSHIP + code, 0L);
    }
}
