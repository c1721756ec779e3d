package kz.iin.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import kz.iin.number.account.Account;
import kz.iin.number.account.AccountForNumbers;
import kz.iin.number.account.Discrepancy;
import kz.iin.number.account.RunAccount;
import kz.iin.person.BirthDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The account finds what the owner of the database can do and nobody else: past triggers, keys and checks. */
class AccountTest {

    /** Undone with the transaction. */
    private static final String UNGUARDED = """
        alter table formed_number disable trigger user;
        alter table never_used_number disable trigger user;
        alter table number_change disable trigger user;
        alter table number_counter disable trigger user;
        alter table formed_number drop constraint formed_number_pk cascade,
            drop constraint formed_number_once_for_application, drop constraint formed_number_serial_once,
            drop constraint formed_number_place;
        alter table never_used_number drop constraint never_used_number_has_no_check_digit;
        """;

    @RegisterExtension
    final LedgerStage stage = new LedgerStage();

    /** 800101 is formed up to serial 5044, so that 5043 is never used; 900228 once, by application 45. */
    @BeforeEach
    void forty_five_numbers_are_formed() throws SQLException {
        try (Connection connection = stage.connect()) {
            Deciding deciding = new Deciding(connection);
            for (int application = 1; application <= 44; application++) {
                deciding.decide(application, BirthDate.parse("1980-01-01"));
            }
            deciding.decide(45, BirthDate.parse("1990-02-28"));
        }
    }

    @Test
    void all_numbers_are_accounted_for() throws SQLException {
        Account account = stage.account();

        assertThat(account.isWhole()).isTrue();
        assertThat(account.formed()).isEqualTo(45);
        assertThat(account.neverUsed()).isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete from formed_number where serial = 5007 | FOREIGN/800101/5007 was handed out and is neither",
                "delete from formed_number where serial between 5007 and 5009 | FOREIGN/800101/5007-5009 was handed out",
                "delete from formed_number where serial = 5044 | FOREIGN/800101/5044 was handed out",
                "delete from formed_number where birth_digits = '900228' | FOREIGN/900228/5000 was handed out",
                "delete from never_used_number | FOREIGN/800101/5043 was handed out",
                "update number_counter set next = 5047 where birth_digits = '800101' | FOREIGN/800101/5045-5046 was handed",
                "update number_counter set next = 5044 where birth_digits = '800101' | FOREIGN/800101/5044 lies where its",
                "delete from number_counter where birth_digits = '900228' | FOREIGN/900228 has no counter",
                "insert into formed_number select * from formed_number where serial = 5007 | FOREIGN/800101/5007 is there",
                "insert into formed_number select * from formed_number where serial = 5007 | application 8 has more than one",
                "update formed_number set iin = '800101050004' where serial = 5003 | FOREIGN/800101/5003 is not the number",
                "update formed_number set serial = 6001 where serial = 5044 | FOREIGN/800101/6001 lies outside",
                "insert into never_used_number select series, birth_digits, 5045, '80010105045', 44, met_at, met_by from"
                        + " never_used_number | FOREIGN/800101/5045 has a check digit",
                "update application set status = 'CHECKING', decided_by = null, decided_at = null where id = 45 |"
                        + " FOREIGN/900228/5000 belongs to no application",
                "update formed_number set formed_by = 'operator.two' where application_id = 45 |"
                        + " FOREIGN/900228/5000 belongs to no application",
                "delete from formed_number where application_id = 45 | application 2026-00000045 has no number",
                "update formed_number set source = 'MVD' where application_id = 45 | FOREIGN/900228/5000 was brought by"
            })
    void each_discrepancy_is_told_with_its_place(String tampering, String told) throws SQLException {
        try (Connection connection = stage.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(UNGUARDED + tampering);

            Account account = new AccountForNumbers(connection).look();

            assertThat(account.discrepancies())
                    .extracting(Discrepancy::toString)
                    .anySatisfy(text -> assertThat(text).startsWith(told));
        }
    }

    @Test
    void a_number_and_its_application_are_annulled_together() throws SQLException {
        stage.database().execute("""
            insert into number_change (iin, application_id, kind, changed_at, changed_by, reason)
            select iin, application_id, 'ANNULLED', now(), 'operator.two', 'formed for another'
            from formed_number where serial = 5003;
            update application set status = 'ANNULLED', annulled_by = 'operator.two', annulment_reason = 'x' where id = 45;
            """);

        assertThat(stage.discrepancies())
                .containsExactlyInAnyOrder(
                        "FOREIGN/800101/5003 is annulled by an entry, and its application is not",
                        "FOREIGN/900228/5000 is annulled, and no entry says so");
        assertThat(stage.database().text("select by || ': ' || why from number_ledger where entry = 'ANNULLED'"))
                .isEqualTo("operator.two: formed for another");
    }

    @Test
    void the_program_ends_with_0_1_or_2() {
        Map<String, String> nowhere = new HashMap<>(stage.database().environment());
        nowhere.put("IIN_DB_URL", "jdbc:postgresql://127.0.0.1:1/iin");

        int whole = RunAccount.run(stage.database().environment());
        stage.database().execute("update number_counter set next = next + 1");
        int broken = RunAccount.run(stage.database().environment());

        assertThat(whole).isZero();
        assertThat(broken).isOne();
        assertThat(RunAccount.run(nowhere)).isEqualTo(2);
    }
}
