package kz.iin.report.reading;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import kz.iin.application.reading.Viewer;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;

/** Lists what keeps reports from being made, until it adds up. Who asked for one on request was told at once. */
@Stateless
public class ListImbalances {

    private static final int SHOWN = 50;

    private static final String OPEN = """
            select kind, period_from, period_to, mission, came, went, raised_at from report_imbalance
            where cleared_at is null and kind <> 'ON_REQUEST' and (cast(?1 as text) is null or mission = ?1)
            order by raised_at desc, period_from, kind, mission""";

    @PersistenceContext
    private EntityManager entities;

    /** Of the missions whose reports the person sees, the latest first. */
    public List<OpenImbalance> list(Viewer viewer) {
        Optional<ReportRights.Sight> sight = ReportRights.sight(viewer);
        if (sight.isEmpty()) {
            return List.of();
        }
        List<?> rows = entities.createNativeQuery(OPEN)
                .setParameter(1, sight.get().mission().orElse(null))
                .setMaxResults(SHOWN)
                .getResultList();
        return rows.stream().map(row -> imbalance((Object[]) row)).toList();
    }

    private static OpenImbalance imbalance(Object[] row) {
        ReportPeriod period = new ReportPeriod(
                ReportKind.valueOf((String) row[0]), ((Date) row[1]).toLocalDate(), ((Date) row[2]).toLocalDate());
        return new OpenImbalance(
                period,
                (String) row[3],
                ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue(),
                ((Timestamp) row[6]).toInstant());
    }
}
