package kz.iin.journal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.iin.journal.JournalStatements;
import kz.iin.journal.TimeOrderedIds;
import kz.iin.journal.body.IinDigests;
import kz.iin.journal.body.JournalKeys;

/** Looks messages up, the latest first. A page costs the same however deep it lies, and nothing is counted. */
@ApplicationScoped
public class FindMessages {

    private static final String ANY_ID = "(message_id = ? or answer_id = ? or correlation_id = ?)";

    private JournalStatements statements;
    private IinDigests digests;

    /** For the container's proxy. */
    protected FindMessages() {}

    @Inject
    public FindMessages(JournalStatements statements, JournalKeys keys) {
        this.statements = statements;
        this.digests = keys.digests();
    }

    /** @param after where an earlier page said that this one begins; empty for the first one */
    public MessagePage find(MessageFilter filter, Optional<UUID> after, int limit) {
        JournalConditions conditions = conditions(filter, after);
        List<MessageEntry> found = statements.query(
                "select * from journal_message" + conditions.where() + " order by id desc limit " + (limit + 1),
                conditions::fill,
                row -> new JournalRow(row).entry());
        List<MessageEntry> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<UUID> next =
                found.size() > limit ? Optional.of(shown.get(limit - 1).id()) : Optional.empty();
        return new MessagePage(shown, next);
    }

    /** One message by the id of its row. */
    public Optional<MessageEntry> entry(UUID id) {
        return statements
                .query(
                        "select * from journal_message where id = ?",
                        wanted -> wanted.add(id),
                        row -> new JournalRow(row).entry())
                .stream()
                .findFirst();
    }

    private JournalConditions conditions(MessageFilter filter, Optional<UUID> after) {
        JournalConditions conditions = new JournalConditions();
        after.ifPresent(id -> conditions.and("id < ?", id));
        filter.partner().ifPresent(partner -> conditions.and("partner = ?", partner));
        filter.application().ifPresent(number -> conditions.and("application = ?", number));
        filter.messageId().ifPresent(id -> conditions.and(ANY_ID, id, id, id));
        filter.iin().ifPresent(iin -> conditions.and("iins && ?", (Object) digests.toFind(iin)));
        filter.from().ifPresent(from -> conditions.and("id >= ?", TimeOrderedIds.firstAt(from)));
        filter.until().ifPresent(until -> conditions.and("id < ?", TimeOrderedIds.firstAt(until)));
        return conditions;
    }
}
