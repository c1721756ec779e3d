package kz.iin.journal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.iin.journal.JournalStatements;
import kz.iin.journal.body.Part;
import kz.iin.journal.body.SealedBody;

/** The bodies that are kept, and who has read them. */
@ApplicationScoped
public class JournalBodies {

    /** What we sent several times under one id lies beside the row of the first time. */
    private static final String FIND = """
            select message_id, media_type, packed, key_name, content from journal_body
            where part = ? and message_id in (
                select ? union all
                select same.id from journal_message wanted join journal_message same
                    on same.message_id = wanted.message_id and same.request_digest = wanted.request_digest
                where wanted.id = ? and wanted.direction = 'OUT' and same.direction = 'OUT' and ? = 'REQUEST')
            order by message_id limit 1""";

    private static final String NOTE =
            "insert into journal_reading (id, message_id, part, reader, read_at) values (?, ?, ?, ?, ?)";

    private JournalStatements statements;

    /** For the container's proxy. */
    protected JournalBodies() {}

    @Inject
    public JournalBodies(JournalStatements statements) {
        this.statements = statements;
    }

    Optional<Found> find(UUID message, Part part) {
        return statements
                .query(
                        FIND,
                        wanted -> {
                            wanted.add(part.name());
                            wanted.add(message);
                            wanted.add(message);
                            wanted.add(part.name());
                        },
                        JournalBodies::found)
                .stream()
                .findFirst();
    }

    void note(UUID message, Part part, String reader, UUID id, Instant at) {
        statements.update(NOTE, row -> {
            row.add(id);
            row.add(message);
            row.add(part.name());
            row.add(reader);
            row.add(Timestamp.from(at));
        });
    }

    private static Found found(ResultSet row) throws SQLException {
        SealedBody sealed = new SealedBody(
                row.getString("media_type"),
                row.getBoolean("packed"),
                row.getString("key_name"),
                row.getBytes("content"));
        return new Found(row.getObject("message_id", UUID.class), sealed);
    }

    /** A body and the row that it is bound to. */
    record Found(UUID row, SealedBody sealed) {}
}
