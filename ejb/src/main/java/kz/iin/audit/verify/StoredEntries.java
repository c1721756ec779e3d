package kz.iin.audit.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import kz.iin.audit.EntryDigest;

/** Entries as they lie in the database, one after the other; never many of them in memory. */
final class StoredEntries implements AutoCloseable {

    private static final int FETCHED_AT_ONCE = 2000;

    /** The columns of {@link EntryDigest#COLUMNS} stand at the end. */
    private static final String ENTRY = """
        select id, position, hash, digest, detail_digest, (extract(epoch from at) * 1000000)::bigint,
            zone, actor, sender, mission, act, array_to_string(applications, ' ')
        from audit_entry
        """;

    private static final int FIRST_TEXT = 7;

    private final PreparedStatement statement;
    private final ResultSet row;

    private StoredEntries(PreparedStatement statement) throws SQLException {
        this.statement = statement;
        statement.setFetchSize(FETCHED_AT_ONCE);
        this.row = statement.executeQuery();
    }

    static StoredEntries of(LocalDate day, Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(ENTRY + "where day = ? order by position");
        statement.setObject(1, day);
        return new StoredEntries(statement);
    }

    static StoredEntries withoutPlace(Connection connection) throws SQLException {
        return new StoredEntries(connection.prepareStatement(ENTRY + "where position is null order by id"));
    }

    boolean next() throws SQLException {
        return row.next();
    }

    long id() throws SQLException {
        return row.getLong(1);
    }

    int position() throws SQLException {
        return row.getInt(2);
    }

    byte[] hash() throws SQLException {
        return row.getBytes(3);
    }

    byte[] digest() throws SQLException {
        return row.getBytes(4);
    }

    /** Whether it still says what its digest was made of. */
    boolean saysWhatWasWritten() throws SQLException {
        String[] texts = new String[EntryDigest.COLUMNS.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = row.getString(FIRST_TEXT + i);
        }
        return Arrays.equals(EntryDigest.of(row.getLong(6), Arrays.asList(texts), row.getBytes(5)), digest());
    }

    @Override
    public void close() throws SQLException {
        row.close();
        statement.close();
    }
}
