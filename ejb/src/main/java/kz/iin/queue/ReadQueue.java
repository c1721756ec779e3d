package kz.iin.queue;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.application.Cursor;
import kz.iin.application.Page;
import kz.iin.application.reading.ApplicationEntry;

/**
 * Reads the pages of queues and counts them, by plain SQL: of an application only what a list shows is read. A page costs the
 * same however deep it lies.
 */
public final class ReadQueue {

    private static final String ROWS = """
        select a.id, a.number, a.mission, a.status, a.registered_at, a.deadline, a.amber_at, a.red_at, a.due_at,
            a.first_issued_at is null as awaited, a.data_destroyed_at is null as kept,
            a.surname, a.given_name, a.patronymic, a.citizenship
        from application a%s order by %s limit ?\
        """;

    private static final String COUNT = "(select count(*) from (select 1 from application a%s limit %d) found)";

    private final Connection connection;

    public ReadQueue(Connection connection) {
        this.connection = connection;
    }

    /** @param after the cursor of an earlier page; empty for the first one */
    public Page<ApplicationEntry> page(Scope scope, QueueFilter filter, Optional<String> after, int limit)
            throws SQLException {
        Queue.Order order = filter.queue().order();
        Conditions conditions = QueueConditions.of(scope, filter);
        after.map(Cursor::parse)
                .ifPresent(last -> conditions.and(
                        order.after(), OffsetDateTime.ofInstant(last.moment(), ZoneOffset.UTC), last.id()));
        String query = ROWS.formatted(conditions.where(), order.by());
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setInt(conditions.fill(statement, 1), limit + 1);
            return cut(rows(statement, scope), order, limit);
        }
    }

    private static List<QueueRow> rows(PreparedStatement statement, Scope scope) throws SQLException {
        List<QueueRow> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(QueueRow.read(rows, scope));
            }
        }
        return found;
    }

    private static Page<ApplicationEntry> cut(List<QueueRow> found, Queue.Order order, int limit) {
        List<QueueRow> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next = found.size() > limit
                ? Optional.of(shown.get(limit - 1).cursor(order).toString())
                : Optional.empty();
        return new Page<>(shown.stream().map(QueueRow::entry).toList(), next);
    }

    /** How much waits in each queue, all in one question. */
    public Map<Queue, QueueCount> counts(Scope scope) throws SQLException {
        List<Queue> counted =
                Stream.of(Queue.values()).filter(queue -> !queue.isEverything()).toList();
        List<Conditions> conditions = counted.stream()
                .map(queue -> QueueConditions.of(scope, QueueFilter.of(queue)))
                .toList();
        String query = conditions.stream()
                .map(each -> COUNT.formatted(each.where(), QueueCount.MOST + 1))
                .collect(joining(", ", "select ", ""));
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            int place = 1;
            for (Conditions each : conditions) {
                place = each.fill(statement, place);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return counts(counted, row);
            }
        }
    }

    private static Map<Queue, QueueCount> counts(List<Queue> counted, ResultSet row) throws SQLException {
        Map<Queue, QueueCount> counts = new EnumMap<>(Queue.class);
        for (int place = 0; place < counted.size(); place++) {
            counts.put(counted.get(place), QueueCount.of(row.getInt(place + 1)));
        }
        return counts;
    }
}
