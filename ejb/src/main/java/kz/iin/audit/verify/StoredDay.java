package kz.iin.audit.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A day of the chain as it lies in the database: what its entries must amount to. */
final class StoredDay {

    private final LocalDate day;
    private final int entries;
    private final byte[] head;
    private final boolean entriesDeleted;

    private StoredDay(ResultSet row) throws SQLException {
        this.day = row.getObject(1, LocalDate.class);
        this.entries = row.getInt(2);
        this.head = row.getBytes(3);
        this.entriesDeleted = row.getBoolean(4);
    }

    static List<StoredDay> all(Connection connection) throws SQLException {
        List<StoredDay> days = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select day, entries, head, entries_deleted_at is not null from audit_day order by day")) {
            while (row.next()) {
                days.add(new StoredDay(row));
            }
        }
        return days;
    }

    LocalDate day() {
        return day;
    }

    int entries() {
        return entries;
    }

    byte[] head() {
        return head.clone();
    }

    boolean endsWith(byte[] hash) {
        return Arrays.equals(head, hash);
    }

    boolean entriesDeleted() {
        return entriesDeleted;
    }
}
