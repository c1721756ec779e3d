package kz.iin.duplicates.key;

import java.util.ArrayList;
import java.util.List;
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
        return distinct(all(person, Readings.LIKELIEST));
    }

    /** The keys to search with: those of {@link #stored}, of the other readings and of the other forms of the date. */
    public static long[] probes(PreparedPerson person) {
        LongStream near = namesOf(person, Readings.ALL).flatMapToLong(name -> name.near(person.birthDate()));
        return distinct(LongStream.concat(all(person, Readings.ALL), near));
    }

    /**
     * What to lock before searching, distinct and ascending: of two persons of whom one would be found by the other, both
     * lock at least one in common. Fewer than the {@link #probes}, for a lock may stand for several keys:
     *
     * <ul>
     *   <li>Keys of documents, of beginnings and of parts of a date are locked as they are probed. Whoever is stored under a
     *       key probes it too.
     *   <li>A key of two sounds with a year, a day or nothing is locked as the two sounds: equal keys have equal sounds.
     *   <li>A key of a full date, and the look at those who were born on it, are locked as the date, which has one lock and
     *       the same keys as its {@linkplain WrittenDate#swapped() swapped} form.
     * </ul>
     */
    public static long[] locks(PreparedPerson person) {
        return distinct(Stream.of(
                        DocumentKeys.of(person, Readings.ALL),
                        born(person.birthDate()),
                        namesOf(person, Readings.ALL).flatMapToLong(name -> name.locks(person.birthDate())))
                .flatMapToLong(locks -> locks));
    }

    private static LongStream born(WrittenDate date) {
        return date.isComplete()
                ? LongStream.of(KeyKind.BORN.hash(ProbedDates.ordered(date).digits()))
                : LongStream.empty();
    }

    private static LongStream all(PreparedPerson person, Readings readings) {
        return LongStream.concat(
                DocumentKeys.of(person, readings),
                namesOf(person, readings).flatMapToLong(name -> name.on(person.birthDate())));
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
