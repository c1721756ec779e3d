package kz.iin.report.edition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kz.iin.report.count.Imbalance;
import kz.iin.report.period.ReportPeriod;

/** What does not add up, since when, and until when. */
final class ImbalanceStore {

    private static final String RAISE = """
            insert into report_imbalance (kind, period_from, period_to, mission, came, went, raised_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (kind, period_from, period_to, mission) do update
            set came = excluded.came, went = excluded.went, raised_at = excluded.raised_at, cleared_at = null
            where report_imbalance.cleared_at is not null""";

    private static final String CLEAR = """
            update report_imbalance set cleared_at = ?
            where kind = ? and period_from = ? and period_to = ? and cleared_at is null""";

    private final Connection connection;

    ImbalanceStore(Connection connection) {
        this.connection = connection;
    }

    /** @return whether anything is raised that was not raised already */
    boolean raise(ReportPeriod period, List<Imbalance> imbalances, Instant at) throws SQLException {
        try (PreparedStatement raised = connection.prepareStatement(RAISE)) {
            for (Imbalance imbalance : imbalances) {
                EditionStore.set(
                        raised,
                        period.kind().name(),
                        period.from(),
                        period.to(),
                        imbalance.mission(),
                        imbalance.came(),
                        imbalance.went(),
                        at);
                raised.addBatch();
            }
            return IntStream.of(raised.executeBatch()).sum() > 0;
        }
    }

    /** @return whether anything was raised */
    boolean clear(ReportPeriod period, Instant at) throws SQLException {
        try (PreparedStatement cleared = connection.prepareStatement(CLEAR)) {
            EditionStore.set(cleared, at, period.kind().name(), period.from(), period.to());
            return cleared.executeUpdate() > 0;
        }
    }
}
