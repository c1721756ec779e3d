package kz.iin.duplicates.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kz.iin.duplicates.PersonData;
import kz.iin.number.Iin;

/**
 * The index on a connection, in the transaction of whoever calls. Whoever enrols locks the strongest keys of the person,
 * then searches, then stores: of two who enrol the same person at the same moment the second waits, and sees the first.
 * The isolation must be read committed: a search sees what was stored before it, not before the transaction.
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

    /** Of an application that is known already the data are taken for new ones. */
    public Candidates enrol(Connection connection, long applicationId, PersonData data, Instant at) {
        KeyedPerson person = KeyedPerson.of(data);
        return onIndex(() -> {
            KnownPersons persons = new KnownPersons(connection);
            persons.lock(person);
            Optional<KnownPerson> known = persons.ofApplication(applicationId);
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
    Candidates searchAgain(Connection connection, NewPerson applying, Set<Long> shown) {
        KeyedPerson person = KeyedPerson.of(applying.data());
        return onIndex(() -> {
            KnownPersons persons = new KnownPersons(connection);
            persons.lock(person);
            Optional<KnownPerson> known =
                    persons.ofApplication(applying.applicationId().orElseThrow());
            long self = known.isPresent() ? known.get().id() : persons.add(applying, person);
            return ranking.of(person.prepared(), Hits.of(person, self, connection), shown);
        });
    }

    /** The documents of a holder change with the data. */
    public Candidates revise(Connection connection, long applicationId, PersonData data, Instant at) {
        Candidates candidates = enrol(connection, applicationId, data, at);
        onIndex(() -> {
            Optional<KnownPerson> holder = new KnownPersons(connection)
                    .ofApplication(applicationId)
                    .filter(known -> known.iin().isPresent());
            if (holder.isPresent()) {
                new DocumentsOfNumbers(connection).put(holder.get());
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

    /** @throws NumberInUse if the number, or a document, stands behind another number in force */
    public void holds(Connection connection, long applicationId, Iin iin) {
        onIndex(() -> {
            KnownPersons persons = new KnownPersons(connection);
            persons.hold(applicationId, iin);
            Optional<KnownPerson> holder = persons.ofApplication(applicationId);
            if (holder.isPresent()) {
                new DocumentsOfNumbers(connection).put(holder.get());
            }
            return holder;
        });
    }

    /** What is told of a number that was known takes the place of what was; of our own applications we know better. */
    public void reported(Connection connection, NewPerson told) {
        KeyedPerson person = KeyedPerson.of(told.data());
        onIndex(() -> {
            KnownPersons persons = new KnownPersons(connection);
            persons.lock(person);
            Optional<KnownPerson> holder = persons.holderOf(told.iin().orElseThrow());
            if (holder.isEmpty()) {
                persons.add(told, person);
            } else if (!holder.get().applied()) {
                persons.replace(holder.get(), person);
            }
            return holder;
        });
    }

    private Candidates search(Connection connection, KeyedPerson person, long self) throws SQLException {
        return ranking.of(person.prepared(), Hits.of(person, self, connection), Set.of());
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
