package kz.iin.duplicates.prepared;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.WrittenDate;
import kz.iin.duplicates.name.NameToken;
import kz.iin.duplicates.name.Role;
import kz.iin.duplicates.name.Script;
import kz.iin.person.Country;
import kz.iin.person.Sex;

/**
 * The text that is stored of a prepared person: version, names, date, sex, citizenship, documents and birth place, with
 * {@code |} between them. A name is {@code role script text:sound,sound} a word, a document {@code country:number}.
 */
final class StoredForm {

    private static final String FIELD = "|";
    private static final String LIST = ";";
    private static final String WORD = " ";
    private static final String PART = ":";
    private static final String SOUND = ",";
    private static final int FIELDS = 7;

    private StoredForm() {}

    static String of(PreparedPerson person) {
        return Stream.of(
                        Integer.toString(Algorithm.VERSION),
                        person.names().stream().map(StoredForm::name).collect(joining(LIST)),
                        person.birthDate().digits(),
                        person.sex().map(Sex::letter).orElse(""),
                        person.citizenship().map(Country::code).orElse(""),
                        person.documents().stream()
                                .map(document -> document.country() + PART + document.number())
                                .collect(joining(LIST)),
                        String.join(WORD, person.birthPlace()))
                .collect(joining(FIELD));
    }

    static PreparedPerson read(String stored) {
        String[] fields = stored.split("\\|", -1);
        if (fields.length != FIELDS || !fields[0].equals(Integer.toString(Algorithm.VERSION))) {
            throw new IllegalArgumentException("stored is the text of version " + Algorithm.VERSION);
        }
        return new PreparedPerson(
                list(fields[1], LIST, StoredForm::readName),
                WrittenDate.read(fields[2]),
                Optional.of(fields[3]).filter(letter -> !letter.isEmpty()).map(Sex::of),
                Optional.of(fields[4]).filter(code -> !code.isEmpty()).map(Country::new),
                list(fields[5], LIST, StoredForm::readDocument),
                list(fields[6], WORD, word -> word));
    }

    private static String name(PreparedName name) {
        return name.tokens().stream()
                .map(token -> "" + token.role().letter() + token.script().letter() + token.text() + PART
                        + String.join(SOUND, token.sounds()))
                .collect(joining(WORD));
    }

    private static PreparedName readName(String text) {
        return new PreparedName(list(text, WORD, StoredForm::readToken));
    }

    private static NameToken readToken(String text) {
        int parted = text.indexOf(PART);
        return new NameToken(
                text.substring(2, parted),
                Role.of(text.charAt(0)),
                Script.ofLetter(text.charAt(1)),
                List.of(text.substring(parted + 1).split(SOUND)));
    }

    private static DocumentKey readDocument(String text) {
        int parted = text.indexOf(PART);
        return new DocumentKey(text.substring(0, parted), text.substring(parted + 1));
    }

    private static <T> List<T> list(String text, String separator, Function<String, T> reading) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(separator)).map(reading).toList();
    }
}
