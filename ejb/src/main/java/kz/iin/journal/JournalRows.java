package kz.iin.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import kz.iin.journal.body.Body;

/** Writes the rows of the journal: one statement for each half of an exchange. */
@ApplicationScoped
class JournalRows {

    private static final String OPEN = """
            insert into journal_message (id, direction, service, peer, received_at, request_digest, request_size, partner,
                operation, application, message_id, answer_id, correlation_id, signature)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String CLOSE = """
            update journal_message set answered_at = ?, outcome = ?, answer_digest = ?, answer_size = ?, iins = ?,
                partner = coalesce(?, partner), operation = coalesce(?, operation),
                application = coalesce(?, application), message_id = coalesce(?, message_id),
                answer_id = coalesce(?, answer_id), correlation_id = coalesce(?, correlation_id),
                signature = coalesce(?, signature)
            where id = ?""";

    private static final String WITH_BODIES = """
            with row as (%s)
            insert into journal_body (message_id, part, media_type, packed, key_name, content)
            select * from (values %s) as body
            """;

    /** What is sent again under the same id lies there already. */
    private static final String ONCE = """
            where not exists (
                select 1 from journal_message same join journal_body kept on kept.message_id = same.id
                where same.message_id = ? and same.request_digest = ? and same.direction = 'OUT'
                    and kept.part = 'REQUEST')""";

    private static final String BODY = "(?, ?, ?, ?, ?, ?)";

    private JournalStatements statements;

    /** For the container's proxy. */
    protected JournalRows() {}

    @Inject
    JournalRows(JournalStatements statements) {
        this.statements = statements;
    }

    void open(Exchange exchange, Instant at, List<KeptBody> bodies) {
        Opening opening = exchange.opening();
        statements.update(withBodies(OPEN, bodies) + (bodies.isEmpty() ? "" : ONCE), row -> {
            row.add(exchange.id());
            row.add(opening.direction().name());
            row.addForeign(opening.service());
            row.addForeign(opening.peer());
            row.add(Timestamp.from(at));
            row.addFingerprint(opening.request());
            row.addParticulars(opening.particulars());
            row.addBodies(exchange.id(), bodies);
            if (!bodies.isEmpty()) {
                row.add(opening.particulars().ids().message().orElse(null));
                row.add(opening.request().map(Body::digest).orElse(null));
            }
        });
    }

    void close(ClosedExchange closed, byte[][] iins, List<KeptBody> bodies) {
        Closing closing = closed.closing();
        statements.update(withBodies(CLOSE, bodies), row -> {
            row.add(Timestamp.from(closed.at()));
            row.add(closing.outcome());
            row.addFingerprint(closing.answer());
            row.addDigests(iins);
            row.addParticulars(closing.particulars());
            row.add(closed.id());
            row.addBodies(closed.id(), bodies);
        });
    }

    private static String withBodies(String sql, List<KeptBody> bodies) {
        return bodies.isEmpty()
                ? sql
                : WITH_BODIES.formatted(sql, String.join(", ", Collections.nCopies(bodies.size(), BODY)));
    }
}
