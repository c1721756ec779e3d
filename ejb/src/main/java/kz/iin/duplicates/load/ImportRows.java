package kz.iin.duplicates.load;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.iin.duplicates.index.Rows;
import kz.iin.number.Iin;

/** What the database keeps of imports, and who holds a number. */
final class ImportRows {

    /** One at a time: it waits for nobody and locks nobody else out. */
    private static final String ALONE = "select pg_try_advisory_lock(hashtextextended('person_import', 0))";

    private static final String BEGIN = """
            insert into person_import (digest, records, taken, known, rejected, reject_bytes, started_at)
            values (?, 0, 0, 0, 0, 0, ?) on conflict do nothing""";

    private static final String READ =
            "select taken, known, rejected, reject_bytes from person_import where digest = ?";

    private static final String KEEP = """
            update person_import set records = ?, taken = ?, known = ?, rejected = ?, reject_bytes = ?
            where digest = ?""";

    private static final String END = "update person_import set ended_at = ? where digest = ?";

    private static final String HELD = "select iin, written from known_person where iin = any(?) and ended_at is null";

    private final Connection connection;
    private final byte[] digest;

    ImportRows(Connection connection, byte[] digest) {
        this.connection = connection;
        this.digest = digest.clone();
    }

    Progress begin(Instant at) throws SQLException {
        requireAlone();
        try (PreparedStatement statement = connection.prepareStatement(BEGIN)) {
            statement.setBytes(1, digest);
            statement.setTimestamp(2, Timestamp.from(at));
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setBytes(1, digest);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Progress(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
            }
        }
    }

    void keep(Progress progress) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setLong(1, progress.records());
            statement.setLong(2, progress.taken());
            statement.setLong(3, progress.known());
            statement.setLong(4, progress.rejected());
            statement.setLong(5, progress.rejectBytes());
            statement.setBytes(6, digest);
            statement.executeUpdate();
        }
    }

    void end(Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(END)) {
            statement.setTimestamp(1, Timestamp.from(at));
            statement.setBytes(2, digest);
            statement.executeUpdate();
        }
    }

    /** What is written of the holders of those numbers. */
    Map<Iin, String> held(List<Iin> numbers) throws SQLException {
        Array all = connection.createArrayOf(
                "text", numbers.stream().map(Iin::value).toArray());
        try (PreparedStatement statement = connection.prepareStatement(HELD)) {
            statement.setArray(1, all);
            return Rows.of(statement, row -> Map.entry(new Iin(row.getString(1)), row.getString(2))).stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    private void requireAlone() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALONE);
                ResultSet row = statement.executeQuery()) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new IllegalStateException("another import is running");
            }
        }
    }
}
