package kz.iin.duplicates.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kz.iin.duplicates.prepared.Algorithm;
import kz.iin.number.Iin;

/** The rows of the known persons and their keys. */
final class KnownPersons {

    private static final String ISOLATION = "read committed";

    /** No key, but what every enrolment shares, and one of too many keys has alone. */
    private static final long WHOLE_INDEX = 0;

    /** Locks lie in the memory that all connections share; a name of seven words has about 200. */
    private static final int MOST_LOCKS = 256;

    /** The whole index first, then in the order of the array, which ascends. */
    private static final String LOCK = """
            select pg_advisory_xact_lock_shared(%1$d), current_setting('transaction_isolation')
            union all
            select pg_advisory_xact_lock(key), null from unnest(?::bigint[]) as locked (key)""".formatted(WHOLE_INDEX);

    private static final String LOCK_ALL = """
            select pg_advisory_xact_lock(%1$d), current_setting('transaction_isolation')
            where cardinality(?::bigint[]) > 0""".formatted(WHOLE_INDEX);

    private static final String ADD = """
            with person as (
                insert into known_person
                    (birth_date, letters, algorithm, prepared, written, origin, application_id, iin, known_since)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id, algorithm),
            keyed as (
                insert into person_key (key, person_id, algorithm)
                select key, id, algorithm from person, unnest(?::bigint[]) as stored (key))
            select id from person""";

    private static final String DROP_KEYS = """
            delete from person_key
            where algorithm = ? and person_id = ? and key = any(?::bigint[]) and not key = any(?::bigint[])""";

    private static final String REPLACE = """
            with person as (
                update known_person set birth_date = ?, letters = ?, algorithm = ?, prepared = ?, written = ?
                where id = ? returning id, algorithm)
            insert into person_key (key, person_id, algorithm)
            select key, id, algorithm from person, unnest(?::bigint[]) as stored (key)
            on conflict do nothing""";

    private static final String END = "update known_person set ended_at = ? where id = ? and ended_at is null";

    private static final String HELD = "select id from known_person where iin = ? and ended_at is null";

    private static final String HOLD = "update known_person set iin = ? where application_id = ? and ended_at is null";

    private final Connection connection;

    KnownPersons(Connection connection) {
        this.connection = connection;
    }

    /**
     * Until the end of the transaction. What is read afterwards shows what whoever held the same locks has stored. All at
     * once, in one order: whoever locks waits for nobody who waits for him, as long as he locks once in a transaction and
     * holds the rows that he changes before.
     *
     * @throws IllegalStateException if the transaction goes on seeing what it saw at its beginning
     */
    void lock(Collection<KeyedPerson> persons) throws SQLException {
        long[] keys = persons.stream()
                .flatMapToLong(person -> LongStream.of(person.locks()))
                .sorted()
                .distinct()
                .toArray();
        try (PreparedStatement statement = connection.prepareStatement(keys.length > MOST_LOCKS ? LOCK_ALL : LOCK)) {
            statement.setArray(1, Hits.bigints(connection, keys));
            requireReadCommitted(Rows.of(statement, row -> row.getString(2)).get(0));
        }
    }

    private static void requireReadCommitted(String isolation) {
        if (!ISOLATION.equals(isolation)) {
            throw new IllegalStateException("the index asks for " + ISOLATION + ", not " + isolation);
        }
    }

    long add(NewPerson person, KeyedPerson keyed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            fill(statement, keyed);
            statement.setString(6, person.origin().name());
            statement.setObject(7, person.applicationId().orElse(null));
            statement.setString(8, person.iin().map(Iin::value).orElse(null));
            statement.setTimestamp(9, Timestamp.from(person.at()));
            statement.setArray(10, Hits.bigints(connection, keyed.keys()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    Optional<KnownPerson> ofApplication(long applicationId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KnownPerson.OF_APPLICATION)) {
            statement.setLong(1, applicationId);
            return Rows.of(statement, KnownPerson::read).stream().findFirst();
        }
    }

    /** By their numbers, held until the end of the transaction. */
    Map<Iin, KnownPerson> holdersOf(Set<Iin> iins) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KnownPerson.HOLDERS)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", iins.stream().map(Iin::value).toArray()));
            return Rows.of(statement, KnownPerson::read).stream()
                    .collect(Collectors.toMap(holder -> holder.iin().orElseThrow(), Function.identity()));
        }
    }

    boolean isHeld(Iin iin) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HELD)) {
            statement.setString(1, iin.value());
            return !Rows.of(statement, row -> row.getLong(1)).isEmpty();
        }
    }

    void replace(KnownPerson known, KeyedPerson now) throws SQLException {
        dropKeys(known, now.keys());
        try (PreparedStatement statement = connection.prepareStatement(REPLACE)) {
            fill(statement, now);
            statement.setLong(6, known.id());
            statement.setArray(7, Hits.bigints(connection, now.keys()));
            statement.executeUpdate();
        }
    }

    void end(KnownPerson known, Instant at) throws SQLException {
        dropKeys(known, new long[0]);
        try (PreparedStatement statement = connection.prepareStatement(END)) {
            statement.setTimestamp(1, Timestamp.from(at));
            statement.setLong(2, known.id());
            statement.executeUpdate();
        }
    }

    /** @throws IllegalStateException if nobody is known under the application: he could hold a number, and not be found */
    void hold(long applicationId, Iin iin) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLD)) {
            statement.setString(1, iin.value());
            statement.setLong(2, applicationId);
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException(
                        "application " + applicationId + " is not in the index: enrol it first");
            }
        }
    }

    /** Those that another algorithm made go with their partition; until then they lead to what is known now. */
    private void dropKeys(KnownPerson known, long[] except) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DROP_KEYS)) {
            statement.setInt(1, Algorithm.VERSION);
            statement.setLong(2, known.id());
            statement.setArray(
                    3, Hits.bigints(connection, KeyedPerson.of(known.data()).keys()));
            statement.setArray(4, Hits.bigints(connection, except));
            statement.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, KeyedPerson person) throws SQLException {
        statement.setInt(1, person.birthDate());
        statement.setLong(2, person.letters());
        statement.setInt(3, Algorithm.VERSION);
        statement.setString(4, person.stored());
        statement.setString(5, person.written());
    }
}
