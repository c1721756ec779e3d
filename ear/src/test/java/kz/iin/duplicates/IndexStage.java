package kz.iin.duplicates;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Function;
import kz.iin.duplicates.index.Measures;
import kz.iin.duplicates.index.PersonIndex;
import kz.iin.duplicates.index.StoredMeasures;
import kz.iin.run.BuiltFiles;
import kz.iin.run.Database;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A PostgreSQL with the schema, one for all test classes; nobody is known at the start of a test. */
public final class IndexStage implements BeforeEachCallback {

    static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    private static final String EMPTY = """
        truncate known_person, person_key, document_of_number, name_frequency, register_size, person_import
            restart identity""";

    /** The applications of these tests are numbers only. */
    private static final String WITHOUT_APPLICATIONS =
            "alter table known_person drop constraint known_person_application_fk";

    private Database database;

    @Override
    public void beforeEach(ExtensionContext context) {
        database = context.getRoot()
                .getStore(Namespace.create(IndexStage.class))
                .getOrComputeIfAbsent(Migrated.class, type -> new Migrated(), Migrated.class)
                .database;
        database.execute(EMPTY);
    }

    Database database() {
        return database;
    }

    PersonIndex index() {
        return new PersonIndex(measures());
    }

    /** In a transaction of its own. */
    <T> T inTransaction(Function<Connection, T> work) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            T done = work.apply(connection);
            connection.commit();
            return done;
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    private Measures measures() {
        try (Connection connection = database.connect()) {
            return StoredMeasures.read(connection);
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    private static final class Migrated implements Closeable {

        private final Database database =
                Database.empty(BuiltFiles.target().resolve("duplicates").resolve("postgres"));

        private Migrated() {
            Flyway.configure()
                    .dataSource(
                            database.url(),
                            database.environment().get("IIN_DB_USER"),
                            database.environment().get("IIN_DB_PASSWORD"))
                    .locations("classpath:kz/iin/schema")
                    .load()
                    .migrate();
            database.execute(WITHOUT_APPLICATIONS);
        }

        @Override
        public void close() throws IOException {
            database.close();
        }
    }
}
