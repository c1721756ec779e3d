package kz.iin.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Throws away what has been kept long enough: bodies first, the rows later. In small batches, each a commit of its own,
 * so that nobody waits for it; several nodes at once take different batches.
 */
@ApplicationScoped
public class PurgeJournal {

    private static final int BATCH = 500;

    private static final String BODIES = """
            delete from journal_body where (message_id, part) in (
                select message_id, part from journal_body where message_id < ?
                order by message_id limit ? for update skip locked)""";

    private static final String ROWS = """
            delete from journal_message where id in (
                select id from journal_message where id < ? order by id limit ? for update skip locked)""";

    private JournalStatements statements;
    private Clock clock;
    private Duration keepBodies;
    private Duration keepRows;

    /** For the container's proxy. */
    protected PurgeJournal() {}

    @Inject
    PurgeJournal(
            JournalStatements statements,
            Clock clock,
            @ConfigProperty(name = "iin.journal.keep-bodies", defaultValue = "P90D") Duration keepBodies,
            @ConfigProperty(name = "iin.journal.keep", defaultValue = "P1825D") Duration keepRows) {
        this.statements = statements;
        this.clock = clock;
        this.keepBodies = keepBodies;
        this.keepRows = keepRows;
    }

    public void purge() {
        deleteAll(BODIES, keepBodies);
        deleteAll(ROWS, keepRows);
    }

    private void deleteAll(String batch, Duration kept) {
        UUID firstKept = TimeOrderedIds.firstAt(clock.instant().minus(kept));
        int deleted = BATCH;
        while (deleted == BATCH) {
            deleted = statements.update(batch, values -> {
                values.add(firstKept);
                values.add(BATCH);
            });
        }
    }
}
