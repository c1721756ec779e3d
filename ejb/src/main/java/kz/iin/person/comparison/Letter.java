package kz.iin.person.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One character of a name or number as the zone may write it (ICAO Doc 9303 part 3, 4.6 and section 6).
 *
 * @param ways the usual one first; an empty one leaves the character out
 * @param listed whether the tables name the character; else it only lost its accents
 */
record Letter(List<String> ways, boolean listed) {

    /** What documents print between two identifiers. */
    static final String COMMA = ",";

    private static final Letter BETWEEN_IDENTIFIERS = new Letter(List.of("<<"), true);

    /** Between two words: some states write such words as one. */
    private static final Letter BETWEEN_WORDS = new Letter(List.of("<", ""), true);

    /** Apostrophes and stops, which some states take for the end of a word. */
    private static final Letter OMITTED = new Letter(List.of("", "<"), true);

    private static final Map<Integer, Letter> TABLE = table();

    Letter {
        ways = List.copyOf(ways);
    }

    /** @param character a capital; empty when nobody says how it is written */
    static Optional<Letter> of(int character) {
        if (character == COMMA.charAt(0)) {
            return Optional.of(BETWEEN_IDENTIFIERS);
        }
        if (character == ' ' || character == '-') {
            return Optional.of(BETWEEN_WORDS);
        }
        if ("'./\u2018\u2019\u02BB\u02BC".indexOf(character) >= 0) {
            return Optional.of(OMITTED);
        }
        String itself = Character.toString(character);
        if (isOfTheZone(itself)) {
            return Optional.of(new Letter(List.of(itself), true));
        }
        return Optional.ofNullable(TABLE.get(character)).or(() -> withoutAccents(itself));
    }

    String usual() {
        return ways.get(0);
    }

    boolean isBetweenWords() {
        return usual().startsWith("<");
    }

    private static Optional<Letter> withoutAccents(String letter) {
        String bare = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.isEmpty() || isOfTheZone(bare) ? Optional.of(new Letter(List.of(bare), false)) : Optional.empty();
    }

    private static boolean isOfTheZone(String character) {
        return character.matches("[A-Z0-9]");
    }

    private static Map<Integer, Letter> table() {
        try (InputStream letters = Letter.class.getResourceAsStream("zone.letters")) {
            InputStream found = Objects.requireNonNull(letters, "zone.letters");
            return new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(row -> Integer.parseInt(row[0], 16), Letter::listed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Letter listed(String... row) {
        return new Letter(
                Stream.of(row).skip(2).map(way -> way.equals("-") ? "" : way).toList(), true);
    }
}
