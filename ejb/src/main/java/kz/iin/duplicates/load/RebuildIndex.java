package kz.iin.duplicates.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.LongConsumer;
import kz.iin.duplicates.index.KeyedPerson;
import kz.iin.duplicates.index.Rows;
import kz.iin.duplicates.index.WrittenForm;
import kz.iin.duplicates.prepared.Algorithm;

/**
 * Prepares anew whom another algorithm has prepared, batch by batch, beside the running service: persons are found by the
 * keys of both until the old ones are dropped. Each row says which algorithm made it, so that it can be killed and go on.
 */
public final class RebuildIndex {

    private static final int BATCH = 2_000;

    /** Attaching waits for nobody who reads or writes keys, unlike creating a partition in its place. */
    private static final String PARTITION = """
            create table person_key_%1$d (like person_key);
            alter table person_key_%1$d add constraint person_key_%1$d_pk primary key (key, person_id);
            alter table person_key_%1$d add constraint person_key_%1$d_of check (algorithm = %1$d);
            alter table person_key attach partition person_key_%1$d for values in (%1$d)""";

    private static final String OTHERS = """
            select id, written from known_person
            where id > ? and algorithm <> ? and ended_at is null
            order by id limit ? for no key update""";

    private static final String PREPARED = """
            update known_person set birth_date = ?, letters = ?, algorithm = ?, prepared = ? where id = ?""";

    private static final String KEYS = """
            insert into person_key (key, person_id, algorithm)
            select key, ?, ? from unnest(?::bigint[]) as stored (key) on conflict do nothing""";

    private static final String ALL_PARTITIONS = """
            select child.relname from pg_inherits join pg_class child on child.oid = inhrelid
            where inhparent = 'person_key'::regclass and child.relname %s ?""";

    private static final String PARTITIONS = ALL_PARTITIONS.formatted("=");
    private static final String OLD_PARTITIONS = ALL_PARTITIONS.formatted("<>");

    private final Connection connection;
    private final LongConsumer told;

    /** @param told after each batch, how many were prepared */
    public RebuildIndex(Connection connection, LongConsumer told) {
        this.connection = connection;
        this.told = told;
    }

    /** How many were prepared. */
    public long run() throws SQLException {
        addPartition();
        connection.setAutoCommit(false);
        long prepared = 0;
        try {
            for (List<Old> batch = next(0);
                    !batch.isEmpty();
                    batch = next(batch.get(batch.size() - 1).id())) {
                store(batch);
                prepared += batch.size();
                told.accept(prepared);
            }
            return prepared;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /**
     * Drops the keys of every other algorithm.
     *
     * @throws IllegalStateException while there is somebody whom another one has prepared
     */
    public void dropOld() throws SQLException {
        connection.setAutoCommit(false);
        List<Old> left = next(0);
        connection.rollback();
        connection.setAutoCommit(true);
        if (!left.isEmpty()) {
            throw new IllegalStateException("somebody is prepared by another algorithm: rebuild first");
        }
        for (String partition : texts(OLD_PARTITIONS)) {
            execute("drop table " + partition);
        }
    }

    private void addPartition() throws SQLException {
        if (texts(PARTITIONS).isEmpty()) {
            execute(PARTITION.formatted(Algorithm.VERSION));
        }
    }

    private List<Old> next(long after) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OTHERS)) {
            statement.setLong(1, after);
            statement.setInt(2, Algorithm.VERSION);
            statement.setInt(3, BATCH);
            return Rows.of(statement, row -> new Old(row.getLong(1), row.getString(2)));
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, "person_key_" + Algorithm.VERSION);
            return Rows.of(statement, row -> row.getString(1));
        }
    }

    private void execute(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private void store(List<Old> batch) throws SQLException {
        try (PreparedStatement rows = connection.prepareStatement(PREPARED);
                PreparedStatement keys = connection.prepareStatement(KEYS)) {
            for (Old old : batch) {
                KeyedPerson person = KeyedPerson.of(WrittenForm.read(old.written()));
                rows.setInt(1, person.birthDate());
                rows.setLong(2, person.letters());
                rows.setInt(3, Algorithm.VERSION);
                rows.setString(4, person.stored());
                rows.setLong(5, old.id());
                rows.addBatch();
                keys.setLong(1, old.id());
                keys.setInt(2, Algorithm.VERSION);
                keys.setArray(3, person.keys(connection));
                keys.addBatch();
            }
            rows.executeBatch();
            keys.executeBatch();
            connection.commit();
        }
    }

    private record Old(long id, String written) {}
}
