package kz.iin.report.issue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.iin.certificate.Wording;
import kz.iin.report.edition.Edition;
import kz.iin.report.form.Form;
import kz.iin.report.form.ReportTemplate;

/** The forms of reports where they are kept, in the transaction of whoever made the connection. */
final class FormStore {

    private static final String HOLD = """
            select number from report_edition
            where number > ? and not exists (select 1 from report where edition = number and media_type = ?)
            order by number limit 1 for no key update skip locked""";

    private static final String HOLD_ONE = "select 1 from report_edition where number = ? for no key update";

    private static final String HAS_FORM = "select 1 from report where edition = ? and media_type = ?";

    private static final String CSV = "select content from report where edition = ? and media_type = ?";

    private static final String ADD = """
            insert into report (kind, period_from, period_to, made_at, media_type, sha256, content, edition)
            values (?, ?, ?, ?, ?, sha256(?), ?, ?)""";

    private static final String NAMES = """
            select code, name_kk, name_ru, name_en from mission
            union all
            (select distinct on (code) code, name_kk, name_ru, name_en from applicant_category order by code, valid_from desc)""";

    private final Connection connection;

    FormStore(Connection connection) {
        this.connection = connection;
    }

    /** The next report without forms, held for this transaction; those that another node holds are passed over. */
    Optional<String> holdWithoutForms(String after) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(HOLD)) {
            query.setString(1, after);
            query.setString(2, ReportTemplate.MEDIA_TYPE);
            ResultSet row = query.executeQuery();
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    /** Waits for a node that makes them. */
    boolean holdIfWithoutForms(String number) throws SQLException {
        try (PreparedStatement hold = connection.prepareStatement(HOLD_ONE);
                PreparedStatement made = connection.prepareStatement(HAS_FORM)) {
            hold.setString(1, number);
            hold.executeQuery();
            made.setString(1, number);
            made.setString(2, ReportTemplate.MEDIA_TYPE);
            return !made.executeQuery().next();
        }
    }

    /** Kept with the report when it was counted; without it, the others can't name its digest. */
    Optional<byte[]> csv(String number) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CSV)) {
            query.setString(1, number);
            query.setString(2, Form.CSV.mediaType());
            ResultSet row = query.executeQuery();
            return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
        }
    }

    /** What missions and categories are called. */
    Map<String, Wording> names() throws SQLException {
        Map<String, Wording> names = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(NAMES);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                names.put(row.getString(1), new Wording(row.getString(2), row.getString(3), row.getString(4)));
            }
        }
        return names;
    }

    void add(Edition edition, Map<Form, byte[]> made) throws SQLException {
        try (PreparedStatement added = connection.prepareStatement(ADD)) {
            for (Map.Entry<Form, byte[]> form : made.entrySet()) {
                added.setString(1, edition.period().kind().name());
                added.setObject(2, edition.period().from());
                added.setObject(3, edition.period().to());
                added.setObject(4, edition.countedAt().atOffset(ZoneOffset.UTC));
                added.setString(5, form.getKey().mediaType());
                added.setBytes(6, form.getValue());
                added.setBytes(7, form.getValue());
                added.setString(8, edition.number());
                added.executeUpdate();
            }
        }
    }
}
