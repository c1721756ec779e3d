package kz.iin.duplicates.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import kz.iin.duplicates.prepared.Algorithm;
import kz.iin.number.Iin;

/** The rows of the known persons and their keys. */
final class KnownPersons {

    /** In the order of the array, which ascends. */
    private static final String LOCK = "select pg_advisory_xact_lock(key) from unnest(?::bigint[]) as locked (key)";

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

    private static final String HOLD = "update known_person set iin = ? where application_id = ? and ended_at is null";

    private final Connection connection;

    KnownPersons(Connection connection) {
        this.connection = connection;
    }

    /** Until the end of the transaction. What is read afterwards shows what whoever held the same locks has stored. */
    void lock(KeyedPerson person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setArray(1, Hits.bigints(connection, person.locks()));
            statement.execute();
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
            return KnownPerson.read(statement);
        }
    }

    Optional<KnownPerson> holderOf(Iin iin) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KnownPerson.HOLDER)) {
            statement.setString(1, iin.value());
            return KnownPerson.read(statement);
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

    void hold(long applicationId, Iin iin) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLD)) {
            statement.setString(1, iin.value());
            statement.setLong(2, applicationId);
            statement.executeUpdate();
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
