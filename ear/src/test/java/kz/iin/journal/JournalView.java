package kz.iin.journal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.iin.journal.body.Body;
import kz.iin.journal.body.JournalKeys;
import kz.iin.journal.body.Part;
import kz.iin.journal.reading.FindMessages;
import kz.iin.journal.reading.JournalBodies;
import kz.iin.journal.reading.MessageEntry;
import kz.iin.journal.reading.MessageFilter;
import kz.iin.journal.reading.MessagePage;
import kz.iin.journal.reading.ReadBody;
import kz.iin.keys.KeyRing;
import kz.iin.run.Database;
import kz.iin.run.ServerKeys;
import kz.iin.testing.Installation;
import org.postgresql.ds.PGSimpleDataSource;

/** The journal of a server, read from outside with the server's keys. */
public final class JournalView {

    /** Who reads bodies here. */
    public static final String READER = "auditor";

    private static final int MANY = 1000;

    private final JournalStatements statements;
    private final JournalKeys keys;

    private JournalView(Database database, ServerKeys keys) {
        this.statements = new JournalStatements(source(database)::getConnection);
        this.keys = new JournalKeys(ring(keys), "journal-1", List.of("journal-index-1"));
    }

    public static JournalView current() {
        return new JournalView(
                Installation.current().database(), Installation.current().keys());
    }

    public List<MessageEntry> find(MessageFilter filter) {
        return page(filter, Optional.empty(), MANY).entries();
    }

    public MessagePage page(MessageFilter filter, Optional<UUID> after, int limit) {
        return new FindMessages(statements, keys).find(filter, after, limit);
    }

    public Optional<Body> read(UUID message, Part part) {
        return new ReadBody(new JournalBodies(statements), keys, new SecureRandom(), Clock.systemUTC())
                .read(message, part, READER);
    }

    JournalStatements statements() {
        return statements;
    }

    JournalKeys keys() {
        return keys;
    }

    private static KeyRing ring(ServerKeys keys) {
        return new KeyRing(keys.store(), "PKCS12", Optional.of(keys.password()), Optional.empty());
    }

    private static PGSimpleDataSource source(Database database) {
        Map<String, String> access = database.environment();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(access.get("IIN_DB_URL"));
        source.setUser(access.get("IIN_DB_USER"));
        source.setPassword(access.get("IIN_DB_PASSWORD"));
        return source;
    }
}
