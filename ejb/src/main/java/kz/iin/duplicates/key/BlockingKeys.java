package kz.iin.duplicates.key;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.iin.duplicates.WrittenDate;
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
        return distinct(LongStream.concat(DocumentKeys.of(person), keysOn(person, person.birthDate())));
    }

    /** The keys to search with: those of {@link #stored} and those of the dates that it may also have been. */
    public static long[] probes(PreparedPerson person) {
        return distinct(LongStream.concat(
                DocumentKeys.of(person),
                ProbedDates.of(person.birthDate()).stream().flatMapToLong(date -> keysOn(person, date))));
    }

    /** The keys to lock before searching, ascending: two submissions of one person share at least one. */
    public static long[] strongest(PreparedPerson person) {
        return distinct(LongStream.concat(
                DocumentKeys.whole(person), namesOf(person).flatMapToLong(name -> name.withDate(person.birthDate()))));
    }

    private static LongStream keysOn(PreparedPerson person, WrittenDate date) {
        return namesOf(person).flatMapToLong(name -> name.all(date));
    }

    private static Stream<NameKeys> namesOf(PreparedPerson person) {
        return person.names().stream().map(PreparedName::tokens).map(NameKeys::new);
    }

    private static long[] distinct(LongStream keys) {
        return keys.sorted().distinct().toArray();
    }
}
