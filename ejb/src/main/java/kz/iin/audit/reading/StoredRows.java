package kz.iin.audit.reading;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.audit.Change;
import kz.iin.calendar.Zones;

/** Entries by what is asked, the latest first, in the transaction of a connection. */
final class StoredRows {

    private static final String ENTRY = """
            select id, day || '/' || position, at, actor, sender, mission, act, applications
            from audit_entry where id < ?""";

    private static final String DETAILS =
            "select entry_id, field, before, after from audit_change where entry_id = any (?)";

    private final Connection connection;

    StoredRows(Connection connection) {
        this.connection = connection;
    }

    List<AuditRow> find(AuditQuestion question, long before, int limit) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(before));
        String sql = ENTRY + conditions(question, values) + " order by id desc limit " + limit;
        List<AuditRow> rows = new ArrayList<>();
        try (PreparedStatement statement = filled(sql, values);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(row(row));
            }
        }
        return withDetails(rows);
    }

    private PreparedStatement filled(String sql, List<Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    private static String conditions(AuditQuestion question, List<Object> values) {
        StringBuilder sql = new StringBuilder();
        question.actor().ifPresent(actor -> add(sql, values, " and actor = ?", actor));
        question.application()
                .ifPresent(number -> add(sql, values, " and applications @> array[cast(? as text)]", number));
        question.deed().ifPresent(deed -> add(sql, values, " and act = ?", deed.name()));
        question.from().ifPresent(day -> add(sql, values, " and at >= ?", begin(day)));
        question.to().ifPresent(day -> add(sql, values, " and at < ?", begin(day.plusDays(1))));
        return sql.toString();
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
        sql.append(condition);
        values.add(value);
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(Zones.ASTANA).toOffsetDateTime();
    }

    private static AuditRow row(ResultSet row) throws SQLException {
        AuditRow.Who who = new AuditRow.Who(
                row.getString(4), Optional.ofNullable(row.getString(5)), Optional.ofNullable(row.getString(6)));
        return new AuditRow(
                row.getLong(1),
                Optional.ofNullable(row.getString(2)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                who,
                row.getString(7),
                List.of((String[]) row.getArray(8).getArray()),
                List.of());
    }

    private List<AuditRow> withDetails(List<AuditRow> rows) throws SQLException {
        Array ids = connection.createArrayOf(
                "bigint", rows.stream().map(AuditRow::id).toArray());
        Map<Long, List<Change>> byEntry = new HashMap<>();
        try (PreparedStatement statement = filled(DETAILS, List.of(ids));
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                byEntry.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(Change.between(row.getString(2), row.getString(3), row.getString(4)));
            }
        }
        return rows.stream()
                .map(row -> row.with(byEntry.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
