package kz.iin.adjudication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.index.WrittenForm;
import kz.iin.shared.Sha256;

/** Two descriptions of persons, in whichever order: what a verdict is about. */
public record Pair(String digest) {

    static Pair of(PersonData one, PersonData other) {
        return new Pair(digest(Stream.of(one, other)
                .map(WrittenForm::of)
                .map(Pair::digest)
                .sorted()
                .collect(Collectors.joining())));
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Sha256.of(text.getBytes(UTF_8)));
    }
}
