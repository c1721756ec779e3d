package kz.iin.journal.command;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.AuditUnavailable;
import kz.iin.journal.JournalStatements;
import kz.iin.journal.body.JournalKeys;
import kz.iin.journal.reading.FindMessages;
import kz.iin.journal.reading.JournalBodies;
import kz.iin.journal.reading.ReadBody;
import kz.iin.keys.KeyRing;
import kz.iin.shared.SystemClock;

/** The journal from outside the server, opened by the server's own variables. */
final class JournalAccess {

    private static final String APPLICATIONS =
            "select application from journal_message where id = ? and application ~ '^[0-9]{4}-[0-9]{8}$'";

    private final Map<String, String> environment;
    private final JournalStatements statements;
    private final JournalKeys keys;
    private final Clock clock = new SystemClock().clock();

    JournalAccess(Map<String, String> environment) {
        this.environment = environment;
        this.statements = new JournalStatements(this::connect);
        this.keys = new JournalKeys(
                ring(),
                of("IIN_JOURNAL_KEY", "journal-1"),
                List.of(of("IIN_JOURNAL_INDEX_KEYS", "journal-index-1").split(",")));
    }

    FindMessages messages() {
        return new FindMessages(statements, keys);
    }

    ReadBody bodies() {
        return new ReadBody(new JournalBodies(statements), keys, new SecureRandom(), clock);
    }

    /** What a message is about, if it is about one. */
    List<String> applicationsOf(UUID message) {
        return statements.query(APPLICATIONS, wanted -> wanted.add(message), row -> row.getString(1));
    }

    /** @throws AuditUnavailable if it can't be written down: then it must not be done */
    void record(Act act) {
        try (Connection connection = connect()) {
            new AuditTrail(new SecureRandom(), clock).record(act, connection);
        } catch (SQLException refused) {
            throw new AuditUnavailable(refused);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                of("IIN_DB_URL", "jdbc:postgresql://127.0.0.1:5432/iin"),
                of("IIN_DB_USER", "iin"),
                of("IIN_DB_PASSWORD", ""));
    }

    private KeyRing ring() {
        Path store = Optional.ofNullable(environment.get("IIN_KEYSTORE_PATH"))
                .map(Path::of)
                .orElseThrow(() -> new IllegalStateException("IIN_KEYSTORE_PATH is not set"));
        return new KeyRing(
                store,
                of("IIN_KEYSTORE_TYPE", "PKCS12"),
                Optional.ofNullable(environment.get("IIN_KEYSTORE_PASSWORD")),
                Optional.ofNullable(environment.get("IIN_KEYSTORE_PROVIDER")));
    }

    private String of(String variable, String otherwise) {
        return environment.getOrDefault(variable, otherwise);
    }
}
