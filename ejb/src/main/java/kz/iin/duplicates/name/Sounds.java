package kz.iin.duplicates.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sound skeletons of a word: its consonants in a few classes, so that the spellings of one name in many languages
 * meet. Letters that may be read in several ways give several skeletons.
 */
final class Sounds {

    /** A word with more readings than these is read in the likeliest way from there on. */
    static final int MOST_READINGS = 8;

    /** What a word of vowels alone sounds like. */
    private static final String VOWELS = "A";

    private static final Map<Character, List<SoundRule>> RULES = Lines.of("sounds.txt")
            .map(SoundRule::read)
            .sorted(Comparator.<SoundRule>comparingInt(rule -> -rule.letters().length())
                    .thenComparing(rule -> rule.before().isEmpty())
                    .thenComparing(rule -> !rule.start()))
            .collect(Collectors.groupingBy(rule -> rule.letters().charAt(0)));

    private Sounds() {}

    /** Cyrillic is read letter by letter, anything else as it is written in Latin. */
    static List<String> of(Word word, String latin) {
        return of(word.script() == Script.CYRILLIC ? word.text().toUpperCase(Locale.ROOT) : latin);
    }

    /** The skeleton of two words written as one. */
    static String joined(String one, String next) {
        String heard = append(new StringBuilder(one.replace(VOWELS, "")), next.replace(VOWELS, ""))
                .toString();
        return heard.isEmpty() ? VOWELS : heard;
    }

    private static List<String> of(String letters) {
        List<StringBuilder> readings = List.of(new StringBuilder());
        for (int at = 0; at < letters.length(); ) {
            SoundRule rule = ruleAt(letters, at);
            readings = extended(readings, rule.sounds());
            at += rule.letters().length();
        }
        return readings.stream()
                .map(reading -> reading.length() == 0 ? VOWELS : reading.toString())
                .distinct()
                .toList();
    }

    /** A letter without a rule is not heard. */
    private static SoundRule ruleAt(String word, int at) {
        return RULES.getOrDefault(word.charAt(at), List.of()).stream()
                .filter(rule -> rule.holds(word, at))
                .findFirst()
                .orElseGet(() -> new SoundRule(word.substring(at, at + 1), false, "", List.of("")));
    }

    private static List<StringBuilder> extended(List<StringBuilder> readings, List<String> sounds) {
        if (sounds.size() == 1 || readings.size() * sounds.size() > MOST_READINGS) {
            readings.forEach(reading -> append(reading, sounds.get(0)));
            return readings;
        }
        List<StringBuilder> more = new ArrayList<>();
        for (String sound : sounds) {
            readings.forEach(reading -> more.add(append(new StringBuilder(reading), sound)));
        }
        return more;
    }

    /** A doubled class is heard once. */
    private static StringBuilder append(StringBuilder reading, String sound) {
        for (char heard : sound.toCharArray()) {
            if (reading.length() == 0 || reading.charAt(reading.length() - 1) != heard) {
                reading.append(heard);
            }
        }
        return reading;
    }
}
