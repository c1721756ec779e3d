package kz.iin.testdb;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** One database for all tests of the process, brought to the schema of this version; it ends with the process. */
public final class MigratedDatabase {

    /** The starter and the migrations tell every step; only their failures matter. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("io.zonky.test.db.postgres"), Logger.getLogger("org.flywaydb"));

    private static final DataSource SOURCE = migrated();

    private MigratedDatabase() {}

    /** Each statement is a commit of its own; who writes tidies up. */
    public static Connection connect() throws SQLException {
        return SOURCE.getConnection();
    }

    /** For whoever opens connections by himself. */
    public static String url() {
        try (Connection connection = SOURCE.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of a query, as the driver gives them. */
    public static List<Object[]> rows(String sql) {
        try (Connection connection = SOURCE.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<Object[]> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs statements and takes them back. */
    public static void tryOut(String sql) throws SQLException {
        try (Connection connection = SOURCE.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.rollback();
        }
    }

    static Object[] row(ResultSet found) throws SQLException {
        Object[] row = new Object[found.getMetaData().getColumnCount()];
        for (int i = 0; i < row.length; i++) {
            row[i] = found.getObject(i + 1);
        }
        return row;
    }

    private static DataSource migrated() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        try {
            DataSource source = EmbeddedPostgres.start().getPostgresDatabase();
            Flyway.configure(MigratedDatabase.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:kz/iin/schema")
                    .load()
                    .migrate();
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
