package kz.iin.report.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;

/** Which execution makes which report, in the transaction of whoever made the connection. */
final class JobStore {

    /** Of the one node that runs jobs; the database takes it back when the connection ends, however it ends. */
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('report_job'))";

    private static final String NOTE = """
            insert into report_job (kind, period_from, period_to, execution_id, done_at) values (?, ?, ?, ?, ?)
            on conflict (kind, period_from, period_to)
            do update set execution_id = excluded.execution_id, done_at = excluded.done_at""";

    private static final String FIND =
            "select execution_id from report_job where kind = ? and period_from = ? and period_to = ?";

    private static final String OPEN =
            "select kind, period_from, period_to from report_job where done_at is null order by period_to, kind";

    private final Connection connection;

    JobStore(Connection connection) {
        this.connection = connection;
    }

    /** Whether this node may run jobs, until the transaction ends. */
    boolean lock() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LOCK);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    void note(ReportPeriod period, long execution, Optional<Instant> done) throws SQLException {
        try (PreparedStatement noted = connection.prepareStatement(NOTE)) {
            set(noted, period);
            noted.setLong(4, execution);
            noted.setObject(5, done.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
            noted.executeUpdate();
        }
    }

    Optional<Long> find(ReportPeriod period) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            set(query, period);
            ResultSet row = query.executeQuery();
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        }
    }

    /** Those whose job did not end well, the oldest first. */
    List<ReportPeriod> open() throws SQLException {
        List<ReportPeriod> open = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(OPEN);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                open.add(new ReportPeriod(
                        ReportKind.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)));
            }
        }
        return open;
    }

    private static void set(PreparedStatement statement, ReportPeriod period) throws SQLException {
        statement.setString(1, period.kind().name());
        statement.setObject(2, period.from());
        statement.setObject(3, period.to());
    }
}
