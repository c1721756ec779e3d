package kz.iin.report.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.iin.mail.Enclosure;
import kz.iin.report.form.Form;

/** The rows of deliveries, in the transaction of whoever made the connection. */
final class DeliveryStore {

    /** Of reports by the calendar; one on request goes to who asked. */
    private static final String PLAN = """
            insert into report_delivery (edition, way, recipient, created_at, due_at)
            select number, cast(? as text), ?, ?, case when ? then null else cast(? as timestamptz) end from report_edition
            where kind <> 'ON_REQUEST' and counted_at >= ?
              and exists (select 1 from report where edition = number and media_type = 'application/pdf')
            on conflict (edition, way, recipient) do nothing""";

    /**
     * Falls due again at the end of the lease, if the node dies. A moment that lies further ahead than any wait was named by a clock
     * that was turned back since.
     */
    private static final String CLAIM = """
            update report_delivery set tries = tries + 1, due_at = ?
            where id = (select id from report_delivery where due_at <= ? or due_at > ?
                        order by due_at, id limit 1 for update skip locked)
            returning id, edition, way, recipient, tries""";

    private static final String DONE =
            "update report_delivery set done_at = ?, due_at = null, last_failure = null where id = ?";

    private static final String POSTPONE = "update report_delivery set due_at = ?, last_failure = ? where id = ?";

    private static final String FORMS = "select media_type, content from report where edition = ? order by id desc";

    private static final String ESCALATE = """
            update report_delivery set escalated_at = ?
            where done_at is null and escalated_at is null and created_at <= ? and coalesce(asked_again_at, created_at) <= ?
            returning edition, way""";

    private final Connection connection;

    DeliveryStore(Connection connection) {
        this.connection = connection;
    }

    /** @param since reports counted earlier are left alone */
    void plan(Way way, String recipient, Instant since, Instant at) throws SQLException {
        try (PreparedStatement planned = connection.prepareStatement(PLAN)) {
            set(planned, way.name(), recipient, moment(at), way == Way.FETCH, moment(at), moment(since));
            planned.executeUpdate();
        }
    }

    Optional<Delivery> claim(Instant at, Instant lease, Instant farthest) throws SQLException {
        try (PreparedStatement claimed = connection.prepareStatement(CLAIM)) {
            set(claimed, moment(lease), moment(at), moment(farthest));
            ResultSet row = claimed.executeQuery();
            return row.next()
                    ? Optional.of(new Delivery(
                            row.getLong(1),
                            row.getString(2),
                            Way.valueOf(row.getString(3)),
                            row.getString(4),
                            row.getInt(5)))
                    : Optional.empty();
        }
    }

    void done(Delivery delivery, Instant at) throws SQLException {
        try (PreparedStatement settled = connection.prepareStatement(DONE)) {
            set(settled, moment(at), delivery.id());
            settled.executeUpdate();
        }
    }

    /** @param failure fit for a log: it names no person */
    void postpone(Delivery delivery, Instant until, String failure) throws SQLException {
        try (PreparedStatement postponed = connection.prepareStatement(POSTPONE)) {
            set(postponed, moment(until), failure, delivery.id());
            postponed.executeUpdate();
        }
    }

    /** The signed page first. */
    List<Enclosure> forms(String edition) throws SQLException {
        List<Enclosure> forms = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(FORMS)) {
            query.setString(1, edition);
            ResultSet row = query.executeQuery();
            while (row.next()) {
                String name = Form.of(row.getString(1)).fileName(edition);
                forms.add(new Enclosure(name, row.getString(1), row.getBytes(2)));
            }
        }
        return forms;
    }

    /** @return what is raised now, each once */
    List<String> escalate(Instant createdBefore, Instant at) throws SQLException {
        List<String> raised = new ArrayList<>();
        try (PreparedStatement escalated = connection.prepareStatement(ESCALATE)) {
            set(escalated, moment(at), moment(createdBefore), moment(createdBefore));
            ResultSet row = escalated.executeQuery();
            while (row.next()) {
                raised.add(row.getString(1) + " " + row.getString(2));
            }
        }
        return raised;
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
    }
}
