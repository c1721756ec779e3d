package kz.iin.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import kz.iin.run.Database;
import kz.iin.run.WildFlyServer;

/** What a process and those that it started have taken of the processors: hardly touched by what else the machine does. */
final class ProcessorTime {

    private final ProcessHandle root;

    private ProcessorTime(ProcessHandle root) {
        this.root = root;
    }

    static ProcessorTime of(WildFlyServer server) {
        return new ProcessorTime(ProcessHandle.of(server.pid()).orElseThrow());
    }

    /** PostgreSQL: the parent of the process of any connection. */
    static ProcessorTime of(Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return new ProcessorTime(ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow());
        }
    }

    double millis() {
        return Stream.concat(Stream.of(root), root.descendants())
                        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                        .mapToLong(Duration::toNanos)
                        .sum()
                / 1e6;
    }
}
