package kz.iin.report.reading;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.iin.application.Page;
import kz.iin.application.reading.Viewer;
import kz.iin.report.delivery.Way;
import kz.iin.report.form.Form;
import kz.iin.report.period.ReportKind;

/** Lists the reports that a person may see, the latest first. */
@Stateless
public class ListReports {

    private static final String PAGE = """
            select number, kind, period_from, period_to, counted_at, mission, country, citizenship, category, officer
            from report_edition
            where (cast(?1 as text) is null or number < ?1) and (cast(?2 as text) is null or mission = ?2)
            order by number desc limit ?3""";

    private static final String FORMS = "select id, media_type from report where edition = ?1 order by id";

    private static final String DELIVERIES = """
            select report_delivery.id, way, recipient, report_delivery.done_at, escalated_at is not null, acknowledgement,
                   coalesce(refusal, case when dead_at is not null then outbox.last_failure end)
            from report_delivery left join outbox on delivery_id = report_delivery.id
            where edition = ?1 order by way, report_delivery.id""";

    private static final int SCOPE = 5;

    @PersistenceContext
    private EntityManager entities;

    /** @param after the cursor of an earlier page; empty for the first one */
    public Page<ReportRow> list(Viewer viewer, Optional<String> after, int limit) {
        Optional<ReportRights.Sight> sight = ReportRights.sight(viewer);
        if (sight.isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        List<ReportRow> rows = rows(
                        PAGE, after.orElse(null), sight.get().mission().orElse(null), limit)
                .stream()
                .map(this::row)
                .toList();
        Optional<String> next = rows.size() < limit
                ? Optional.empty()
                : Optional.of(rows.get(rows.size() - 1).number());
        return new Page<>(rows, next);
    }

    private ReportRow row(Object[] row) {
        String number = (String) row[0];
        return new ReportRow(
                number,
                ReportKind.valueOf((String) row[1]),
                ((Date) row[2]).toLocalDate(),
                ((Date) row[3]).toLocalDate(),
                ((Timestamp) row[4]).toInstant(),
                Arrays.stream(row, SCOPE, row.length)
                        .filter(Objects::nonNull)
                        .map(String.class::cast)
                        .toList(),
                rows(FORMS, number).stream().map(ListReports::form).toList(),
                rows(DELIVERIES, number).stream().map(ListReports::delivery).toList());
    }

    private static FormEntry form(Object[] row) {
        return new FormEntry(((Number) row[0]).longValue(), Form.of((String) row[1]));
    }

    private static DeliveryState delivery(Object[] row) {
        return new DeliveryState(
                ((Number) row[0]).longValue(),
                Way.valueOf((String) row[1]),
                (String) row[2],
                Optional.ofNullable((Timestamp) row[3]).map(Timestamp::toInstant),
                (Boolean) row[4],
                Optional.ofNullable((String) row[5]),
                Optional.ofNullable((String) row[6]));
    }

    private List<Object[]> rows(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int place = 0; place < parameters.length; place++) {
            query.setParameter(place + 1, parameters[place]);
        }
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }
}
