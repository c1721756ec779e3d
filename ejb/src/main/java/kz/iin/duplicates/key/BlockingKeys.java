package kz.iin.duplicates.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.iin.duplicates.WrittenDate;
import kz.iin.duplicates.name.NameToken;
import kz.iin.duplicates.prepared.PreparedName;
import kz.iin.duplicates.prepared.PreparedPerson;

/**
 * The keys of a person. Two persons who share none are not compared; so each kind survives a kind of damage: a name, a
 * date or a document may be wrong, as long as the rest is right.
 */
public final class BlockingKeys {

    private BlockingKeys() {}

    /** The keys to store, distinct and ascending. */
    public static long[] stored(PreparedPerson person) {
        return all(person, Readings.LIKELIEST, Set.of(person.birthDate()));
    }

    /** The keys to search with: those of {@link #stored}, of the other readings and of the other forms of the date. */
    public static long[] probes(PreparedPerson person) {
        return all(person, Readings.ALL, ProbedDates.of(person.birthDate()));
    }

    /** The keys to lock before searching, ascending: two submissions of one person share at least one. */
    public static long[] strongest(PreparedPerson person) {
        return distinct(LongStream.concat(
                DocumentKeys.whole(person),
                namesOf(person, Readings.ALL).flatMapToLong(name -> name.withDate(person.birthDate()))));
    }

    private static long[] all(PreparedPerson person, Readings readings, Set<WrittenDate> dates) {
        LongStream ofNames =
                namesOf(person, readings).flatMapToLong(name -> LongStream.concat(name.withoutDate(), name.on(dates)));
        return distinct(LongStream.concat(DocumentKeys.of(person, readings), ofNames));
    }

    /** Each spelling as written and, where a part has several words, with the words of each part as one. */
    private static Stream<NameKeys> namesOf(PreparedPerson person, Readings readings) {
        return person.names().stream()
                .map(PreparedName::tokens)
                .flatMap(tokens -> Stream.of(tokens, joined(tokens)).distinct())
                .map(tokens -> new NameKeys(tokens, readings));
    }

    private static List<NameToken> joined(List<NameToken> tokens) {
        List<NameToken> parts = new ArrayList<>();
        for (NameToken token : tokens) {
            int last = parts.size() - 1;
            if (last >= 0 && parts.get(last).role() == token.role()) {
                parts.set(last, parts.get(last).joinedWith(token));
            } else {
                parts.add(token);
            }
        }
        return parts;
    }

    private static long[] distinct(LongStream keys) {
        return keys.sorted().distinct().toArray();
    }
}
