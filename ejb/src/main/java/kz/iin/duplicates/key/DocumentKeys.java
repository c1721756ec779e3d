package kz.iin.duplicates.key;

import java.util.stream.LongStream;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.prepared.PreparedPerson;

/** Keys of the documents: the whole number, and its halves together with what else is known. */
final class DocumentKeys {

    /** Of a shorter number half says nothing. */
    private static final int SHORTEST_HALVED = 6;

    private DocumentKeys() {}

    static LongStream of(PreparedPerson person, Readings readings) {
        return LongStream.concat(
                whole(person),
                person.documents().stream()
                        .map(DocumentKey::number)
                        .filter(number -> number.length() >= SHORTEST_HALVED)
                        .flatMapToLong(number -> halves(person, number, readings)));
    }

    /** The country is left out: registers disagree about it. */
    private static LongStream whole(PreparedPerson person) {
        return person.documents().stream().mapToLong(document -> KeyKind.DOCUMENT.hash(document.number()));
    }

    private static LongStream halves(PreparedPerson person, String number, Readings readings) {
        int half = number.length() / 2;
        String first = "<" + number.substring(0, half);
        String last = ">" + number.substring(number.length() - half);
        return LongStream.concat(with(person, first, readings), with(person, last, readings));
    }

    private static LongStream with(PreparedPerson person, String half, Readings readings) {
        LongStream year = person.birthDate().year() == 0
                ? LongStream.empty()
                : LongStream.of(KeyKind.PART_OF_DOCUMENT.hash(
                        half, Integer.toString(person.birthDate().year())));
        LongStream sounds = person.names().stream()
                .flatMap(name -> name.tokens().stream())
                .flatMap(token -> readings.of(token).stream())
                .distinct()
                .mapToLong(sound -> KeyKind.PART_OF_DOCUMENT.hash(half, sound));
        return LongStream.concat(year, sounds);
    }
}
