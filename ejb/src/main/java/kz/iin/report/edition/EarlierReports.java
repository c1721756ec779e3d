package kz.iin.report.edition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.iin.report.count.Fact;
import kz.iin.report.count.Measure;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;

/** What reports told before, and whether it may be otherwise now; in the transaction of whoever made the connection. */
final class EarlierReports {

    /** An earlier report's own count; or, where a later one told it otherwise, what the latest of them told. */
    private static final String TOLD = """
            select distinct on (measure, mission, key) measure, mission, key, count from (
                select measure, mission, key, count, timestamptz '-infinity' as told_at, '' as told_by
                from report_line where edition = ?
                union all
                select measure, delta.mission, key, now, counted_at, edition
                from report_delta as delta join report_edition on number = edition where earlier = ?) as said
            order by measure, mission, key, told_at desc, told_by desc""";

    /**
     * Of what was corrected, the day on which it was received, for citizenship and category may be others; of what was handed
     * over, the day of it. A transaction that was under way when the last report of the kind was counted may have named an earlier
     * moment, by an hour at the most.
     */
    private static final String CHANGED = """
            with since(at) as (select max(counted_at) - interval '1 hour' from report_edition where kind = ?),
            changed(at) as (
                select registered_at from correction join application on application.id = application_id
                where corrected_at >= (select at from since)
                union all
                select handed_over_at from hand_over where recorded_at >= (select at from since))
            select distinct period_from, period_to
            from changed join report_edition
                on (changed.at at time zone 'Asia/Almaty')::date between period_from and period_to
            where kind = ?""";

    private final Connection connection;

    EarlierReports(Connection connection) {
        this.connection = connection;
    }

    /** What is known of its period by that report and those after it. */
    List<Fact> told(String edition) throws SQLException {
        List<Fact> facts = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(TOLD)) {
            EditionStore.set(query, edition, edition);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                facts.add(new Fact(
                        Measure.valueOf(rows.getString(1)),
                        Optional.ofNullable(rows.getString(2)),
                        Optional.ofNullable(rows.getString(3)),
                        rows.getLong(4)));
            }
        }
        return facts;
    }

    /** The periods of reports by the calendar in which something was changed since the last one of that kind. */
    List<ReportPeriod> changed(ReportKind kind) throws SQLException {
        List<ReportPeriod> periods = new ArrayList<>();
        if (!kind.isRegular()) {
            return periods;
        }
        try (PreparedStatement query = connection.prepareStatement(CHANGED)) {
            EditionStore.set(query, kind.name(), kind.name());
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                periods.add(
                        new ReportPeriod(kind, rows.getObject(1, LocalDate.class), rows.getObject(2, LocalDate.class)));
            }
        }
        return periods;
    }
}
