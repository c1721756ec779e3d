package kz.iin.report.schedule;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Time;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.Timing;

/** When the reports of each kind are made: rows, so that every node makes them at the same time. */
@Stateless
public class ReportTimings {

    private static final String ALL = "select kind, is_on, working_day, made_at, zone from report_timing";

    private static final String WRITE = """
            update report_timing set is_on = ?2, working_day = ?3, made_at = ?4, zone = ?5 where kind = ?1""";

    @PersistenceContext
    private EntityManager entities;

    /** Of every kind that comes by itself, in their order. */
    public Map<ReportKind, Timing> all() {
        Map<ReportKind, Timing> timings = new EnumMap<>(ReportKind.class);
        List<?> rows = entities.createNativeQuery(ALL).getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> timings.put(ReportKind.valueOf((String) row[0]), timing(row)));
        return timings;
    }

    /** What was is told by the audit; whoever calls says it there. */
    public void write(ReportKind kind, Timing timing) {
        entities.createNativeQuery(WRITE)
                .setParameter(1, kind.name())
                .setParameter(2, timing.isOn())
                .setParameter(3, timing.workingDay())
                .setParameter(4, Time.valueOf(timing.at()))
                .setParameter(5, timing.zone().getId())
                .executeUpdate();
    }

    private static Timing timing(Object[] row) {
        return new Timing(
                (Boolean) row[1], ((Number) row[2]).intValue(), ((Time) row[3]).toLocalTime(), ZoneId.of((String)
                        row[4]));
    }
}
