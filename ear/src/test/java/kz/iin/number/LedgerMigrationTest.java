package kz.iin.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Optional;
import kz.iin.person.BirthDate;
import kz.iin.run.BuiltFiles;
import kz.iin.run.Database;
import kz.iin.testing.FreshSchema;
import org.junit.jupiter.api.Test;

/** Numbers that were formed before there was a ledger come into it. */
class LedgerMigrationTest {

    /** Serials as they were counted: the first of 500327 has no check digit, and the number behind it is annulled. */
    private static final String FORMED_BEFORE = """
        insert into console_user (login, password_hash, mission) values
            ('officer.ist', 'x', 'TUR-IST'), ('operator.one', 'x', null), ('operator.two', 'x', null);
        insert into application (id, version, number, request_id, request_digest, status, status_since, mission, officer,
            consent_given_on, registered_at, deadline, amber_at, red_at, due_at, surname, birth_date, sex, citizenship,
            birth_place, document_type, document_number, document_issuer, document_issued, document_expires, decided_at,
            decided_by, annulled_by, annulment_reason)
        select n, 1, '2026-' || lpad(n::text, 8, '0'), gen_random_uuid(), '\\x00',
            case n when 2 then 'ANNULLED' else 'FORMED' end, now(), 'TUR-IST', 'officer.ist', date '2026-03-02', now(),
            date '2026-03-03', now(), now(), now(), 'KARA', '1980-01-01', 'F', 'TUR', 'Konya', 'PASSPORT', 'Q' || n, 'TUR',
            date '2021-02-03', date '2031-02-02', now(), 'operator.one', case n when 2 then 'operator.two' end,
            case n when 2 then 'formed for another' end
        from generate_series(1, 2) n;
        insert into number_counter (series, birth_digits, next) values ('FOREIGN', '800101', 1), ('FOREIGN', '500327', 2);
        insert into formed_number (iin, application_id, series, birth_digits, serial, formed_at, formed_by) values
            ('800101050003', 1, 'FOREIGN', '800101', 0, now(), 'operator.one'),
            ('500327050011', 2, 'FOREIGN', '500327', 1, now(), 'operator.one');
        insert into number_change (iin, application_id, kind, changed_at)
        select iin, application_id, 'FORMED', now() from formed_number order by iin;
        insert into number_change (iin, application_id, kind, changed_at)
        select iin, application_id, 'ANNULLED', now() from formed_number where application_id = 2;
        """;

    @Test
    void what_was_formed_stepped_over_or_annulled_before_is_accounted_for() throws Exception {
        NumberSeries series = new NumberSeries("FOREIGN", 0, 5000, 5999);
        try (Database database =
                Database.empty(BuiltFiles.target().resolve("number-migration").resolve("postgres"))) {
            FreshSchema.migrate(database, "34");
            database.execute(FORMED_BEFORE);

            FreshSchema.migrate(database, "latest");

            assertThat(series.number("500327", 5000)).isEmpty();
            assertThat(LedgerStage.account(database).discrepancies()).isEmpty();
            assertThat(LedgerStage.account(database).neverUsed()).isOne();
            assertThat(database.text("select by || ': ' || why from number_ledger where entry = 'ANNULLED'"))
                    .isEqualTo("operator.two: formed for another");
            assertThat(formedNext(database)).isEqualTo(series.number("800101", 5001));
        }
    }

    private static Optional<Iin> formedNext(Database database) throws Exception {
        LedgerStage.file(database, 3, 3);
        try (Connection connection = database.connect()) {
            return new Deciding(connection).decide(3, BirthDate.parse("1980-01-01"));
        }
    }
}
