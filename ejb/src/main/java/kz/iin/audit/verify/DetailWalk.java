package kz.iin.audit.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import kz.iin.audit.DetailDigest;
import kz.iin.audit.verify.Fault.Kind;

/** Compares the details with the digests that the chain holds of them. Those deleted in order are not missed. */
final class DetailWalk {

    private static final int FETCHED_AT_ONCE = 2000;

    private static final String DETAILS = """
        select e.day, e.position, e.id, e.detail_digest, d.salt, d.fields, d.before, d.after,
            exists (select from audit_day where day = e.day and details_deleted_at is not null)
        from audit_entry e left join audit_detail d on d.entry_id = e.id
        where e.detail_digest is not null or d.entry_id is not null\
        """;

    /** All rows are wanted, not the first ones soon. */
    private static final String WHOLE = "set local cursor_tuple_fraction = 1";

    private final Connection connection;
    private final Findings findings;

    DetailWalk(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void walk() throws SQLException {
        try (Statement setting = connection.createStatement();
                PreparedStatement query = connection.prepareStatement(DETAILS)) {
            setting.execute(WHOLE);
            query.setFetchSize(FETCHED_AT_ONCE);
            walk(query);
        }
    }

    private void walk(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                look(row);
            }
        }
    }

    private void look(ResultSet row) throws SQLException {
        byte[] digest = row.getBytes(4);
        byte[] salt = row.getBytes(5);
        if (salt == null) {
            if (!row.getBoolean(9)) {
                tell(Kind.DETAIL_MISSING, row);
            }
        } else if (digest == null) {
            tell(Kind.DETAIL_ADDED, row);
        } else {
            findings.countDetail();
            if (!Arrays.equals(digest, DetailDigest.of(salt, texts(row, 6), texts(row, 7), texts(row, 8)))) {
                tell(Kind.DETAIL_CHANGED, row);
            }
        }
    }

    private void tell(Kind kind, ResultSet row) throws SQLException {
        Optional<LocalDate> day = Optional.ofNullable(row.getObject(1, LocalDate.class));
        findings.add(Fault.ofEntry(kind, day, row.getInt(2), row.getLong(3)));
    }

    private static String[] texts(ResultSet row, int column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
