package kz.iin.audit.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the committed entries their places in the chain, in batches. Those who write never wait for it: an entry that
 * commits later comes to stand later. One node does it at a time; the others find the lock taken and leave.
 */
@ApplicationScoped
public class PlaceEntries {

    private static final int BATCH = 1000;

    /** Any number, the same on all nodes. */
    private static final String ONE_AT_A_TIME = "select pg_try_advisory_xact_lock(7216020012)";

    private static final String WAITING =
            "select id, digest from audit_entry where position is null order by id limit " + BATCH;

    private static final String PLACE = """
        update audit_entry e set day = ?, position = placed.position, hash = placed.hash
        from unnest(?, ?, ?) as placed (id, position, hash)
        where e.id = placed.id\
        """;

    private AuditDatabase database;
    private Clock clock;

    /** For the container's proxy. */
    protected PlaceEntries() {}

    @Inject
    public PlaceEntries(AuditDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void place() {
        int placed = BATCH;
        while (placed == BATCH) {
            placed = database.inTransaction(this::placeBatch);
        }
    }

    private int placeBatch(Connection connection) throws SQLException {
        if (!isAlone(connection)) {
            return 0;
        }
        Instant at = clock.instant();
        ChainDay open = ChainDay.openAt(LocalDate.ofInstant(at, ZoneOffset.UTC), at, connection);
        List<Place> places = append(open, connection);
        if (!places.isEmpty()) {
            store(open.day(), places, connection);
            open.store(connection);
        }
        return places.size();
    }

    private static boolean isAlone(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ONE_AT_A_TIME)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static List<Place> append(ChainDay open, Connection connection) throws SQLException {
        List<Place> places = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet waiting = statement.executeQuery(WAITING)) {
            while (waiting.next()) {
                places.add(open.append(waiting.getLong(1), waiting.getBytes(2)));
            }
        }
        return places;
    }

    private static void store(LocalDate day, List<Place> places, Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(PLACE)) {
            update.setObject(1, day);
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", places.stream().map(Place::entry).toArray()));
            update.setArray(
                    3,
                    connection.createArrayOf(
                            "integer", places.stream().map(Place::position).toArray()));
            update.setArray(
                    4,
                    connection.createArrayOf(
                            "bytea", places.stream().map(Place::hash).toArray(byte[][]::new)));
            update.executeUpdate();
        }
    }
}
