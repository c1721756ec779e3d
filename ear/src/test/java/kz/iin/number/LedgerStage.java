package kz.iin.number;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.iin.number.account.Account;
import kz.iin.number.account.AccountForNumbers;
import kz.iin.number.account.Discrepancy;
import kz.iin.run.BuiltFiles;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.testing.FreshSchema;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A PostgreSQL with the schema and applications that await their decision; before each test no number is formed yet. */
public final class LedgerStage implements BeforeEachCallback {

    /** Their ids are 1 to this. */
    public static final int APPLICATIONS = 1_100;

    private static final String FILE = """
        insert into application (id, version, number, request_id, request_digest, status, status_since, mission, officer,
            consent_given_on, registered_at, deadline, amber_at, red_at, due_at, surname, birth_date, sex, citizenship,
            birth_place, document_type, document_number, document_issuer, document_issued, document_expires)
        select n, 1, '2026-' || lpad(n::text, 8, '0'), gen_random_uuid(), '\\x00', 'AWAITING_DECISION', now(), 'TUR-IST',
            'officer.ist', date '2026-03-02', now(), date '2026-03-03', now(), now(), now(), 'KARA', '1980-01-01', 'F', 'TUR',
            'Konya', 'PASSPORT', 'Q' || n, 'TUR', date '2021-02-03', date '2031-02-02'
        from generate_series(%d, %d) n;
        """;

    private static final String NOTHING_FORMED = """
        alter table formed_number disable trigger user;
        alter table never_used_number disable trigger user;
        alter table number_change disable trigger user;
        alter table number_counter disable trigger user;
        truncate number_change, formed_number, never_used_number, number_counter;
        alter table formed_number enable trigger user;
        alter table never_used_number enable trigger user;
        alter table number_change enable trigger user;
        alter table number_counter enable trigger user;
        alter table number_series disable trigger user;
        delete from number_series where code <> 'FOREIGN';
        alter table number_series enable trigger user;
        update number_series set valid_from = '2024-04-13', valid_to = null, first_serial = 5000, last_serial = 5999;
        update application set status = 'AWAITING_DECISION', decided_at = null, decided_by = null, annulled_by = null,
            annulment_reason = null where status <> 'AWAITING_DECISION';
        """;

    private Database database;

    @Override
    public void beforeEach(ExtensionContext context) {
        database = context.getRoot()
                .getStore(Namespace.create(LedgerStage.class))
                .getOrComputeIfAbsent(Prepared.class, type -> new Prepared(), Prepared.class)
                .database;
        database.execute(NOTHING_FORMED);
    }

    /** Makes the schema, the operators, and applications with the ids from 1 on that await their decision. */
    public static void prepare(Database database, int applications) {
        FreshSchema.migrate(database, "latest");
        DemoData.load(database);
        file(database, 1, applications);
    }

    /** More applications, with the ids from the first to the last. */
    public static void file(Database database, int first, int last) {
        database.execute(FILE.formatted(first, last));
    }

    Database database() {
        return database;
    }

    Connection connect() throws SQLException {
        return database.connect();
    }

    void open(NumberSeries series, String owner) {
        database.execute(
                """
            insert into number_series (code, digit7, first_serial, last_serial, owner, turn, confidence, source, valid_from)
            values ('%s', %d, %d, %d, '%s', (select max(turn) + 1 from number_series), 'SEEN', 'a letter', '2024-04-13')
            """.formatted(series.code(), series.digit7(), series.firstSerial(), series.lastSerial(), owner));
    }

    Account account() throws SQLException {
        return account(database);
    }

    public static Account account(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            return new AccountForNumbers(connection).account();
        }
    }

    /** What does not add up, as it is told. */
    List<String> discrepancies() throws SQLException {
        return account().discrepancies().stream().map(Discrepancy::toString).toList();
    }

    private static final class Prepared implements Closeable {

        private final Database database =
                Database.empty(BuiltFiles.target().resolve("numbers").resolve("postgres"));

        private Prepared() {
            prepare(database, APPLICATIONS);
        }

        @Override
        public void close() throws IOException {
            database.close();
        }
    }
}
