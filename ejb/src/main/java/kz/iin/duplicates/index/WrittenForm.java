package kz.iin.duplicates.index;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.WrittenDate;
import kz.iin.person.Country;
import kz.iin.person.Sex;

/**
 * A person as told, in one text that outlives every algorithm: fields parted by U+001D, their items by U+001E, the parts of
 * an item by U+001F. Those characters and NUL, which PostgreSQL refuses, become spaces in what is told.
 */
public final class WrittenForm {

    private static final String FIELD = "\u001D";
    private static final String ITEM = "\u001E";
    private static final String PART = "\u001F";
    private static final int FIELDS = 6;

    private WrittenForm() {}

    public static String of(PersonData person) {
        return String.join(
                FIELD,
                joined(person.names().stream().map(WrittenForm::name)),
                person.birthDate().digits(),
                person.sex().map(Sex::letter).orElse(""),
                person.citizenship().map(Country::code).orElse(""),
                joined(person.documents().stream()
                        .map(document -> document.country() + PART + document.number())
                        .sorted()),
                plain(person.birthPlace()));
    }

    public static PersonData read(String text) {
        String[] fields = text.split(FIELD, -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("text has " + FIELDS + " fields");
        }
        return new PersonData(
                items(fields[0], WrittenForm::readName).toList(),
                WrittenDate.read(fields[1]),
                present(fields[2]).map(Sex::of),
                present(fields[3]).map(Country::new),
                documents(fields[4]),
                present(fields[5]));
    }

    private static Set<DocumentKey> documents(String text) {
        return items(text, parts -> new DocumentKey(parts.get(0), parts.get(1))).collect(Collectors.toSet());
    }

    private static String name(RawName name) {
        return String.join(PART, plain(name.surname()), plain(name.givenName()), plain(name.patronymic()));
    }

    private static RawName readName(List<String> parts) {
        return new RawName(present(parts.get(0)), present(parts.get(1)), present(parts.get(2)));
    }

    private static String plain(Optional<String> told) {
        return told.orElse("").replaceAll("[\\u0000\\u001D-\\u001F]", " ");
    }

    private static String joined(Stream<String> items) {
        return items.collect(Collectors.joining(ITEM));
    }

    private static <T> Stream<T> items(String text, Function<List<String>, T> reading) {
        return present(text).stream()
                .flatMap(all -> Arrays.stream(all.split(ITEM)))
                .map(item -> reading.apply(List.of(item.split(PART, -1))));
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(told -> !told.isEmpty());
    }
}
