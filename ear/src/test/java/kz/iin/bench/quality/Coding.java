package kz.iin.bench.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.iin.duplicates.name.NameToken;
import kz.iin.duplicates.prepared.PreparedName;
import kz.iin.duplicates.prepared.PreparedPerson;
import org.apache.commons.codec.EncoderException;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.Soundex;
import org.apache.commons.codec.language.bm.BeiderMorseEncoder;

/** How the sound of a word is coded: ours, and those of a library that ours must beat. */
enum Coding {
    OURS(null),
    SOUNDEX(word -> List.of(new Soundex().soundex(word))),
    METAPHONE(word ->
            List.of(new DoubleMetaphone().doubleMetaphone(word), new DoubleMetaphone().doubleMetaphone(word, true))),
    DAITCH_MOKOTOFF(word -> List.of(new DaitchMokotoffSoundex().soundex(word).split("\\|"))),
    BEIDER_MORSE(Coding::beiderMorse);

    private static final int MOST_CODES = 8;

    private final Function<String, List<String>> codes;
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    Coding(Function<String, List<String>> codes) {
        this.codes = codes;
    }

    PreparedPerson of(PreparedPerson person) {
        return this == OURS
                ? person
                : new PreparedPerson(
                        person.names().stream()
                                .map(name -> new PreparedName(
                                        name.tokens().stream().map(this::of).toList()))
                                .toList(),
                        person.birthDate(),
                        person.sex(),
                        person.citizenship(),
                        person.documents(),
                        person.birthPlace());
    }

    NameToken of(NameToken token) {
        return this == OURS
                ? token
                : new NameToken(
                        token.text(), token.role(), token.script(), known.computeIfAbsent(token.text(), this::codes));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private List<String> codes(String word) {
        List<String> all = word.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z')
                ? codes.apply(word).stream()
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .limit(MOST_CODES)
                        .toList()
                : List.of();
        return all.isEmpty() ? List.of(word) : all;
    }

    private static List<String> beiderMorse(String word) {
        try {
            return Stream.of(BeiderMorseEncoder.builder().get().encode(word).split("[|()-]"))
                    .toList();
        } catch (EncoderException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
