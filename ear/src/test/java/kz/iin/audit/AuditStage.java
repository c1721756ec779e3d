package kz.iin.audit;

import java.io.Closeable;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.iin.audit.chain.AuditDatabase;
import kz.iin.audit.chain.DeleteExpired;
import kz.iin.audit.chain.PlaceEntries;
import kz.iin.audit.verify.Fault;
import kz.iin.audit.verify.Verification;
import kz.iin.audit.verify.VerifyAudit;
import kz.iin.run.Database;
import kz.iin.testing.FreshSchema;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A PostgreSQL with the schema, one for all test classes, its audit empty before each test; and a clock to be set. */
public final class AuditStage implements BeforeEachCallback {

    /** Two days of the chain meet an hour after it. */
    static final Instant EVENING = Instant.parse("2026-03-02T23:00:00Z");

    static final Actor OFFICER = new Actor("a.bekova", Optional.empty(), Optional.of("JP01"), ZoneId.of("Asia/Tokyo"));

    private static final String EMPTY = """
        alter table audit_entry disable trigger user;
        alter table audit_detail disable trigger user;
        alter table audit_day disable trigger user;
        truncate audit_entry, audit_detail, audit_day restart identity;
        alter table audit_entry enable trigger user;
        alter table audit_detail enable trigger user;
        alter table audit_day enable trigger user;
        """;

    private Database database;
    private Instant at = EVENING;

    @Override
    public void beforeEach(ExtensionContext context) {
        database = context.getRoot()
                .getStore(Namespace.create(AuditStage.class))
                .getOrComputeIfAbsent(Migrated.class, type -> new Migrated(), Migrated.class)
                .database;
        database.execute(EMPTY);
        at = EVENING;
    }

    Database database() {
        return database;
    }

    void setClock(Instant moment) {
        at = moment;
    }

    AuditTrail trail() {
        return new AuditTrail(new SecureRandom(), clock());
    }

    /** In a transaction of its own. */
    void record(Act act) {
        try (Connection connection = database.connect()) {
            trail().record(act, connection);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    void recordViews(int count) {
        IntStream.range(0, count).forEach(i -> record(Act.of(Deed.VIEWED_APPLICATION, OFFICER, "2026-00000001")));
    }

    static Act correction() {
        return Act.of(Deed.CORRECTED_APPLICATION, OFFICER, "2026-00000001")
                .changing(List.of(Change.between("surname", "SATO", "SAITO"), Change.between("patronymic", null, "X")));
    }

    void place() {
        new PlaceEntries(auditDatabase(), clock()).place();
    }

    Verification verify() {
        return new VerifyAudit(auditDatabase()).verify();
    }

    /** The faults, as they are told. */
    List<String> faults() {
        return verify().faults().stream().map(Fault::toString).toList();
    }

    void deleteExpired(Duration keepDetails, Optional<Duration> keepEntries) {
        new DeleteExpired(auditDatabase(), trail(), clock(), keepDetails, keepEntries).delete();
    }

    /** What the owner of the database can do and nobody else: past the triggers and the foreign keys. */
    void tamper(String statements) {
        database.execute("""
            alter table audit_entry disable trigger user;
            alter table audit_detail disable trigger user;
            alter table audit_day disable trigger user;
            alter table audit_entry drop constraint audit_entry_day_fk;
            alter table audit_detail drop constraint audit_detail_entry_fk;
            %s;
            alter table audit_detail add constraint audit_detail_entry_fk
                foreign key (entry_id) references audit_entry (id) not valid;
            alter table audit_entry add constraint audit_entry_day_fk
                foreign key (day) references audit_day (day) not valid;
            alter table audit_entry enable trigger user;
            alter table audit_detail enable trigger user;
            alter table audit_day enable trigger user;
            """.formatted(statements));
    }

    private AuditDatabase auditDatabase() {
        return new AuditDatabase(database::connect);
    }

    private Clock clock() {
        return Clock.fixed(at, ZoneOffset.UTC);
    }

    private static final class Migrated implements Closeable {

        private final Database database = FreshSchema.of("audit");

        @Override
        public void close() throws IOException {
            database.close();
        }
    }
}
