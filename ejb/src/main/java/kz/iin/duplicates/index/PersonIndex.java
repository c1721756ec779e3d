package kz.iin.duplicates.index;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.PersonData;
import kz.iin.number.Iin;

/**
 * The index on a connection, in the transaction of whoever calls. Whoever enrols locks what the search looks at, then
 * searches, then stores: of two who enrol the same person at the same moment the second waits, and sees the first. The
 * isolation must be read committed: a search sees what was stored before it, not before the transaction.
 *
 * <p>Nobody waits in a circle: first the rows are held (applications by whoever calls, then the known persons by their ids),
 * then all locks of the transaction are taken at once, ascending.
 */
public final class PersonIndex {

    private static final String UNIQUE_VIOLATION = "23505";

    private final RankCandidates ranking;

    public PersonIndex(Measures measures) {
        ranking = new RankCandidates(measures);
    }

    /** Who may be this person; nothing is stored. */
    public Candidates search(Connection connection, PersonData data) {
        return onIndex(() -> search(connection, KeyedPerson.of(data), 0));
    }

    /** Of an application that is known already the data are taken for new ones, and the documents for further ones. */
    public Candidates enrol(Connection connection, long applicationId, PersonData data, Instant at) {
        return onIndex(() -> {
            KnownPersons persons = new KnownPersons(connection);
            Optional<KnownPerson> known = persons.ofApplication(applicationId);
            KeyedPerson person = keyed(data, known.orElse(null));
            persons.lock(List.of(person));
            Candidates candidates =
                    search(connection, person, known.map(KnownPerson::id).orElse(0L));
            if (known.isPresent()) {
                persons.replace(known.get(), person);
            } else {
                persons.add(NewPerson.applying(applicationId, data, at), person);
            }
            return candidates;
        });
    }

    /** Of an application whose data are as they were; whoever is not known yet is from now on. */
    public Candidates searchAgain(Connection connection, NewPerson applying, Further further) {
        return onIndex(() -> {
            KnownPersons persons = new KnownPersons(connection);
            Optional<KnownPerson> known =
                    persons.ofApplication(applying.applicationId().orElseThrow());
            KeyedPerson person = keyed(applying.data(), known.orElse(null));
            persons.lock(List.of(person));
            long self = known.isPresent() ? known.get().id() : persons.add(applying, person);
            return ranking.of(
                    person.prepared(),
                    Hits.of(person, self, connection),
                    NamedHits.of(further.named(), connection),
                    further);
        });
    }

    /** Whom a registry named, beside a person; nothing is locked and nobody else searched for. */
    public Candidates compare(Connection connection, PersonData data, Further further) {
        return onIndex(() -> ranking.of(
                KeyedPerson.of(data).prepared(), Hits.NONE, NamedHits.of(further.named(), connection), further));
    }

    /** The documents of a holder change with the data; what he was let through with stays no obstacle. */
    public Candidates revise(Connection connection, long applicationId, PersonData data, Instant at) {
        Set<DocumentKey> before = onIndex(() -> new KnownPersons(connection)
                .ofApplication(applicationId)
                .map(known -> known.data().documents())
                .orElse(Set.of()));
        Candidates candidates = enrol(connection, applicationId, data, at);
        onIndex(() -> {
            Optional<KnownPerson> holder = new KnownPersons(connection)
                    .ofApplication(applicationId)
                    .filter(known -> known.iin().isPresent());
            if (holder.isPresent()) {
                new DocumentsOfNumbers(connection).put(holder.get(), before);
            }
            return holder;
        });
        return candidates;
    }

    /** From now on a candidate for nobody. */
    public void end(Connection connection, long applicationId, Instant at) {
        onIndex(() -> {
            KnownPersons persons = new KnownPersons(connection);
            Optional<KnownPerson> known = persons.ofApplication(applicationId);
            if (known.isPresent()) {
                persons.end(known.get(), at);
                new DocumentsOfNumbers(connection).remove(known.get().id());
            }
            return known;
        });
    }

    /**
     * @param others whom an adjudicator holds to be other persons: a document of theirs stays theirs
     * @throws NumberInUse if the number, or a document, stands behind another number in force
     */
    public void holds(Connection connection, long applicationId, Iin iin, Set<Long> others) {
        onIndex(() -> {
            KnownPersons persons = new KnownPersons(connection);
            persons.hold(applicationId, iin);
            Optional<KnownPerson> holder = persons.ofApplication(applicationId);
            if (holder.isPresent()) {
                DocumentsOfNumbers documents = new DocumentsOfNumbers(connection);
                documents.put(holder.get(), documents.of(others));
            }
            return holder;
        });
    }

    /**
     * What is told of a number that was known takes the place of what was, but for the documents; of our own applications we
     * know better. What another transaction tells of a new number at the same moment stays.
     */
    public void reported(Connection connection, Collection<NewPerson> all) {
        SortedMap<Iin, NewPerson> told = new TreeMap<>(Comparator.comparing(Iin::value));
        all.forEach(person -> told.put(person.iin().orElseThrow(), person));
        onIndex(() -> {
            KnownPersons persons = new KnownPersons(connection);
            Map<Iin, KnownPerson> holders = persons.holdersOf(told.keySet());
            told.keySet()
                    .removeIf(
                            iin -> holders.containsKey(iin) && holders.get(iin).applied());
            Map<Iin, KeyedPerson> keyed = new LinkedHashMap<>();
            told.forEach((iin, person) -> keyed.put(iin, keyed(person.data(), holders.get(iin))));
            persons.lock(keyed.values());
            for (Map.Entry<Iin, KeyedPerson> person : keyed.entrySet()) {
                KnownPerson holder = holders.get(person.getKey());
                if (holder != null) {
                    persons.replace(holder, person.getValue());
                } else if (!persons.isHeld(person.getKey())) {
                    persons.add(told.get(person.getKey()), person.getValue());
                }
            }
            return told;
        });
    }

    /**
     * Applications that nobody has enrolled yet, held by whoever calls: found from now on, and compared with nobody. What a
     * registry told of their numbers ends, but for the documents.
     */
    public void bringIn(Connection connection, Collection<NewPerson> applying) {
        Set<Iin> iins =
                applying.stream().flatMap(person -> person.iin().stream()).collect(toSet());
        onIndex(() -> {
            KnownPersons persons = new KnownPersons(connection);
            Map<Iin, KnownPerson> told = persons.holdersOf(iins);
            Map<NewPerson, KeyedPerson> keyed = new LinkedHashMap<>();
            for (NewPerson person : applying) {
                keyed.put(
                        person, keyed(person.data(), person.iin().map(told::get).orElse(null)));
            }
            persons.lock(keyed.values());
            for (KnownPerson holder : told.values()) {
                persons.end(holder, applying.iterator().next().at());
            }
            for (Map.Entry<NewPerson, KeyedPerson> person : keyed.entrySet()) {
                long id = persons.add(person.getKey(), person.getValue());
                if (person.getKey().iin().isPresent()) {
                    new DocumentsOfNumbers(connection).putFree(known(id, person.getKey(), person.getValue()));
                }
            }
            return keyed;
        });
    }

    private static KnownPerson known(long id, NewPerson person, KeyedPerson keyed) {
        return new KnownPerson(id, keyed.data(), person.iin(), person.origin());
    }

    /** @param before null if nobody was known */
    private static KeyedPerson keyed(PersonData told, KnownPerson before) {
        return KeyedPerson.of(before == null ? told : told.after(before.data()));
    }

    private Candidates search(Connection connection, KeyedPerson person, long self) throws SQLException {
        return ranking.of(person.prepared(), Hits.of(person, self, connection));
    }

    private static <T> T onIndex(Work<T> work) {
        try {
            return work.done();
        } catch (SQLException refused) {
            if (UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                throw new NumberInUse();
            }
            throw new IndexUnavailable(refused);
        }
    }

    private interface Work<T> {
        T done() throws SQLException;
    }
}
