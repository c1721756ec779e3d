package kz.iin.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The open day of the chain, while it grows. Days follow each other without gap, also those without entries. */
final class ChainDay {

    private static final Logger LOG = Logger.getLogger(ChainDay.class.getName());

    private static final String LATEST =
            "select day, entries, head from audit_day where closed_at is null order by day desc limit 1";

    private final Links links = new Links();
    private LocalDate day;
    private int entries;
    private byte[] head;

    private ChainDay(LocalDate day, byte[] headOfDayBefore) {
        this.day = day;
        this.head = links.startOf(day, headOfDayBefore);
    }

    private ChainDay(ResultSet row) throws SQLException {
        this.day = row.getObject(1, LocalDate.class);
        this.entries = row.getInt(2);
        this.head = row.getBytes(3);
    }

    /** That of the moment, the days before it closed; a clock that runs behind changes nothing. */
    static ChainDay openAt(LocalDate today, Instant at, Connection connection) throws SQLException {
        Optional<ChainDay> found = latest(connection);
        ChainDay open = found.isPresent() ? found.get() : first(today, connection);
        while (open.day.isBefore(today)) {
            open = open.closed(at, connection);
        }
        return open;
    }

    Place append(long entry, byte[] digest) {
        head = links.after(head, entry, digest);
        entries++;
        return new Place(entry, entries, head);
    }

    LocalDate day() {
        return day;
    }

    void store(Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update audit_day set entries = ?, head = ? where day = ?")) {
            update.setInt(1, entries);
            update.setBytes(2, head);
            update.setObject(3, day);
            update.executeUpdate();
        }
    }

    private static Optional<ChainDay> latest(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LATEST);
                ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(new ChainDay(row)) : Optional.empty();
        }
    }

    private static ChainDay first(LocalDate today, Connection connection) throws SQLException {
        ChainDay first = new ChainDay(today, Links.nothing());
        first.insert(connection);
        return first;
    }

    /** The line in the log stands outside the database: whoever rewrites the chain can't rewrite it. */
    private ChainDay closed(Instant at, Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update audit_day set closed_at = ? where day = ?")) {
            update.setTimestamp(1, Timestamp.from(at));
            update.setObject(2, day);
            update.executeUpdate();
        }
        if (entries > 0) {
            LOG.log(Level.INFO, "Audit of {0} closed: {1} entries, head {2}", new Object[] {
                day, Integer.toString(entries), hex(head)
            });
        }
        ChainDay next = new ChainDay(day.plusDays(1), head);
        next.insert(connection);
        return next;
    }

    private void insert(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into audit_day (day, head) values (?, ?)")) {
            insert.setObject(1, day);
            insert.setBytes(2, head);
            insert.executeUpdate();
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
