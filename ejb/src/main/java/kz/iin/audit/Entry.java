package kz.iin.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An act on its way into the database: one statement, with its details or without. */
final class Entry {

    private static final String ENTRY = """
        insert into audit_entry (at, zone, actor, sender, mission, act, applications, detail_digest, digest)
        values (?, ?, ?, ?, ?, ?, string_to_array(?, ' '), ?, ?)\
        """;

    private static final String WITH_DETAILS = """
        with entry as (%s returning id)
        insert into audit_detail (entry_id, salt, fields, before, after)
        select id, ?, ?, ?, ? from entry\
        """.formatted(ENTRY);

    private final Act act;
    private final Instant at;
    private final byte[] salt;

    Entry(Act act, Instant at, byte[] salt) {
        this.act = act;
        this.at = at;
        this.salt = salt.clone();
    }

    void insert(Connection connection) throws SQLException {
        boolean detailed = !act.changes().isEmpty();
        try (PreparedStatement statement = connection.prepareStatement(detailed ? WITH_DETAILS : ENTRY)) {
            int last = fill(statement, detailed ? detailDigest() : null);
            if (detailed) {
                fillDetails(statement, last);
            }
            statement.executeUpdate();
        }
    }

    private int fill(PreparedStatement statement, byte[] details) throws SQLException {
        List<String> texts = texts();
        int last = 0;
        statement.setTimestamp(++last, Timestamp.from(at));
        for (String text : texts) {
            statement.setString(++last, text);
        }
        statement.setBytes(++last, details);
        statement.setBytes(++last, EntryDigest.of(EntryDigest.micros(at), texts, details));
        return last;
    }

    private void fillDetails(PreparedStatement statement, int filled) throws SQLException {
        int last = filled;
        statement.setBytes(++last, salt);
        for (String[] column : columns()) {
            statement.setArray(++last, statement.getConnection().createArrayOf("text", column));
        }
    }

    /** In the order of {@link EntryDigest#COLUMNS}. */
    private List<String> texts() {
        Actor actor = act.actor();
        List<String> texts = new ArrayList<>();
        texts.add(actor.zone().getId());
        texts.add(actor.name());
        texts.add(actor.sender().orElse(null));
        texts.add(actor.mission().orElse(null));
        texts.add(act.deed().name());
        texts.add(String.join(" ", act.applications()));
        return texts;
    }

    private byte[] detailDigest() {
        List<String[]> columns = columns();
        return DetailDigest.of(salt, columns.get(0), columns.get(1), columns.get(2));
    }

    private List<String[]> columns() {
        return List.of(column(change -> Optional.of(change.field())), column(Change::before), column(Change::after));
    }

    private String[] column(Function<Change, Optional<String>> of) {
        return act.changes().stream()
                .map(change -> of.apply(change).orElse(null))
                .toArray(String[]::new);
    }
}
