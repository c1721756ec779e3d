package kz.iin.duplicates.name;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Words in Latin capitals. Cyrillic letters and the Latin ones that are more than a letter with a mark stand in
 * {@code letters.properties}; ICU does the rest, and is not asked before, being slow and not that of ICAO.
 */
final class Romanisation {

    private static final Map<String, String> LETTERS = letters();

    private static final UnaryOperator<String> BY_ICU =
            Transliterator.getInstance("Any-Latin; NFD; [:M:] Remove; Latin-ASCII")::transliterate;

    private Romanisation() {}

    /** The word itself when nothing in it can be transliterated. */
    static String of(Word word) {
        String known = byTable(word.text());
        String latin = capitals(isPlain(known) ? known : BY_ICU.apply(known));
        return latin.isEmpty() ? word.text() : latin;
    }

    private static String byTable(String text) {
        return isPlain(text)
                ? text
                : text.codePoints()
                        .mapToObj(Character::toString)
                        .map(letter -> LETTERS.getOrDefault(letter, letter))
                        .collect(Collectors.joining());
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }

    private static String capitals(String text) {
        StringBuilder kept = new StringBuilder();
        text.toUpperCase(Locale.ROOT)
                .chars()
                .filter(letter -> letter >= 'A' && letter <= 'Z')
                .forEach(letter -> kept.append((char) letter));
        return kept.toString();
    }

    private static Map<String, String> letters() {
        Properties table = new Properties();
        try (InputStream file = Romanisation.class.getResourceAsStream("letters.properties");
                InputStreamReader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            table.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return table.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(letter -> letter, table::getProperty));
    }
}
