package kz.iin.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import kz.iin.duplicates.index.EstimateFrequencies;
import kz.iin.duplicates.index.NewPerson;
import kz.iin.duplicates.index.Origin;
import kz.iin.duplicates.load.CopyPersons;
import kz.iin.duplicates.load.KeyedRecord;
import kz.iin.duplicates.load.RegisterIndexes;
import kz.iin.run.Database;
import kz.iin.sample.Population;
import org.flywaydb.core.Flyway;

/** A register of invented persons in a database of its own. Each id from 1 to their number is somebody's. */
final class RegisterOfPersons {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final int BATCH = 10_000;

    /** Through the indexes: what is read by itself does not stay. */
    private static final String WARM = """
            set enable_seqscan = off;
            set enable_bitmapscan = off;
            select count(key) from person_key;
            select count(prepared) from known_person where id > 0;
            select count(letters) from known_person where birth_date > 0 and ended_at is null""";

    private final Database database;
    private final int persons;

    private RegisterOfPersons(Database database, int persons) {
        this.database = database;
        this.persons = persons;
    }

    static RegisterOfPersons in(Database database, int persons) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.environment().get("IIN_DB_USER"),
                        database.environment().get("IIN_DB_PASSWORD"))
                .locations("classpath:kz/iin/schema")
                .load()
                .migrate();
        return new RegisterOfPersons(database, persons);
    }

    Database database() {
        return database;
    }

    int persons() {
        return persons;
    }

    /** The first so many, or the rest of them, as the first import does it: indexes and frequencies at the end. */
    void load(int from, int to) throws SQLException, IOException {
        try (Connection connection = database.connect()) {
            RegisterIndexes indexes = new RegisterIndexes(connection);
            indexes.takeAway();
            connection.setAutoCommit(false);
            for (long first = from; first < to; first += BATCH) {
                new CopyPersons(connection).store(batch(first, Math.min(to, first + BATCH)));
                connection.commit();
            }
            connection.setAutoCommit(true);
            indexes.build();
            new EstimateFrequencies(connection).estimate(AT);
        }
    }

    /** Into the memory of the database, where the register of a service that has run for some time stands. */
    void warm() {
        database.execute(WARM);
    }

    /** Of the table with its indexes and partitions. */
    double megabytes(String table) {
        return database.count("""
            select pg_total_relation_size('%1$s') + coalesce((select sum(pg_total_relation_size(inhrelid))
                from pg_inherits where inhparent = '%1$s'::regclass), 0)
            """.formatted(table)) / 1e6;
    }

    private static List<KeyedRecord> batch(long from, long to) {
        return LongStream.range(from, to)
                .parallel()
                .mapToObj(index -> KeyedRecord.of(new NewPerson(
                        Origin.IMPORTED,
                        Optional.empty(),
                        Optional.of(Population.iin(index)),
                        Population.person(index),
                        AT)))
                .toList();
    }
}
