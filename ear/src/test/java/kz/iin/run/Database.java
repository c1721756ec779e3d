package kz.iin.run;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The PostgreSQL of a run: one that is there already, or one of our own in a directory. */
public final class Database implements Closeable {

    private static final String NAME = "iin";
    private static final int KILOBYTE = 1024;
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    /** The starter tells every step; only its failures matter. */
    private static final Logger STARTER = Logger.getLogger("io.zonky.test.db.postgres");

    static {
        STARTER.setLevel(Level.WARNING);
    }

    private final String url;
    private final String user;
    private final String password;
    private final Closeable server;

    private Database(String url, String user, String password, Closeable server) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.server = server;
    }

    /** The database named by {@code IIN_DB_URL}, else our own with its data kept in the directory between runs. */
    public static Database forRun(Path directory, Map<String, String> environment) {
        String url = environment.get("IIN_DB_URL");
        if (url == null) {
            return kept(directory);
        }
        return new Database(
                url,
                environment.getOrDefault("IIN_DB_USER", NAME),
                environment.getOrDefault("IIN_DB_PASSWORD", ""),
                () -> {});
    }

    /** Our own, with its data kept in the directory; commits reach the disk as in production. */
    public static Database kept(Path directory) {
        return embedded(durable().setCleanDataDirectory(false), directory);
    }

    /** Our own, empty at the start and gone at the end; with the memory and the commits of production: for measuring. */
    public static Database emptyDurable(Path directory) {
        CopiedTree.delete(directory);
        return embedded(
                durable().setServerConfig("shared_buffers", sharedBuffers()).setCleanDataDirectory(true), directory);
    }

    /** Our own, empty at the start and gone at the end; quick, for tests. */
    public static Database empty(Path directory) {
        CopiedTree.delete(directory);
        return embedded(EmbeddedPostgres.builder().setCleanDataDirectory(true), directory);
    }

    public String url() {
        return url;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Runs a script of any number of statements in one transaction. */
    public void execute(String script) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(script);
            connection.commit();
        } catch (SQLException e) {
            throw new RunFailure("Script failed: " + e.getMessage(), e);
        }
    }

    /** The number that the query counts. */
    public long count(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new RunFailure("Query failed: " + e.getMessage(), e);
        }
    }

    /** The one value that the query returns. */
    public String text(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new RunFailure("Query failed: " + e.getMessage(), e);
        }
    }

    /** What the server needs to know about it. */
    public Map<String, String> environment() {
        return Map.of("IIN_DB_URL", url, "IIN_DB_USER", user, "IIN_DB_PASSWORD", password);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** Two fifths of the machine's memory, the most that its manual advises. */
    private static String sharedBuffers() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return machine.getTotalMemorySize() / 5 * 2 / KILOBYTE + "kB";
    }

    private static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
    }

    private static Database embedded(EmbeddedPostgres.Builder builder, Path directory) {
        EmbeddedPostgres postgres =
                start(builder.setDataDirectory(directory), directory.resolveSibling("postgres.log"));
        try {
            createOnce(postgres);
        } catch (SQLException e) {
            closeQuietly(postgres, e);
            throw new RunFailure("PostgreSQL started, but refused to create the database: " + e.getMessage(), e);
        }
        String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), NAME);
        return new Database(url, NAME, NAME, postgres);
    }

    /** PostgreSQL reports its end to the file and nothing else: no flood of lines, no personal data from statements. */
    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder, Path log) {
        try {
            return builder.setRegisterShutdownHook(false)
                    .setPGStartupWait(START_LIMIT)
                    .setOutputRedirector(Redirect.to(log.toFile()))
                    .setErrorRedirector(Redirect.to(log.toFile()))
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("log_min_messages", "fatal")
                    .start();
        } catch (IOException e) {
            throw new RunFailure("PostgreSQL does not start (" + e.getMessage() + "), see " + log, e);
        }
    }

    private static void createOnce(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement)) {
                statement.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + NAME + "'");
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
            }
        }
    }

    private static boolean isMissing(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
            return !found.next();
        }
    }

    private static void closeQuietly(EmbeddedPostgres postgres, SQLException reason) {
        try {
            postgres.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
