package kz.iin.number;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import kz.iin.person.BirthDate;
import kz.iin.run.RunFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whoever asks. */
class LedgerRefusesTest {

    private static final String GIVE = "insert into formed_number"
            + " (iin, application_id, series, birth_digits, serial, source, formed_at, formed_by) values ";

    private static final String REGISTERED = "insert into number_change (iin, application_id, kind, changed_at)"
            + " select iin, application_id, 'REGISTERED', now() from formed_number where serial = 5000";

    @RegisterExtension
    final LedgerStage stage = new LedgerStage();

    /** 800101 is formed up to serial 5044, so that 5043 is never used, and the first number is registered. */
    @BeforeEach
    void forty_four_numbers_are_formed() throws SQLException {
        try (Connection connection = stage.connect()) {
            Deciding deciding = new Deciding(connection);
            for (int application = 1; application <= 44; application++) {
                deciding.decide(application, BirthDate.parse("1980-01-01"));
            }
        }
        stage.database().execute(REGISTERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update formed_number set formed_by = 'operator.two'",
                "delete from formed_number",
                "truncate formed_number cascade",
                "update never_used_number set met_at = now()",
                "delete from never_used_number",
                "truncate never_used_number",
                "update number_change set kind = 'CORRECTED'",
                "delete from number_change",
                "truncate number_change",
                "update number_counter set next = next - 1",
                "update number_counter set next = next",
                "delete from number_counter",
                "truncate number_counter"
            })
    void to_change_what_is_in_the_ledger(String change) {
        assertRefused(change, "(the ledger of numbers is append-only|formed_number_stays).*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'800101050003', 45, 'FOREIGN', '800101', 5000 | formed_number_pk",
                "'800101050519', 1, 'FOREIGN', '800101', 5051 | formed_number_once_for_application",
                "'800101150009', 45, 'FOREIGN', '800101', 5000 | formed_number_serial_once",
                "'800101050004', 45, 'FOREIGN', '800101', 5000 | formed_number_place",
                "'800101050430', 45, 'FOREIGN', '800101', 5043 | formed_number_place",
                "'80010105051', 45, 'FOREIGN', '800101', 5051 | formed_number_place",
                "'800101050519', 45, 'FOREIGN', '800101', 5052 | formed_number_place",
                "'800101050519', 45, 'FOREIGN', '800102', 5051 | formed_number_place",
                "'800101050519', 45, null, '800101', 5051 | formed_number_of_series",
                "'800101050519', 999999, 'FOREIGN', '800101', 5051 | formed_number_application_fk"
            })
    void a_second_number_a_second_place_and_a_number_that_is_none(String number, String constraint) {
        assertRefused(GIVE + "(" + number + ", 'SERIES', now(), 'operator.one')", constraint);
    }

    @Test
    void a_never_used_number_that_has_a_check_digit() {
        assertRefused(
                "insert into never_used_number values"
                        + " ('FOREIGN', '800101', 5051, '80010105051', 45, now(), 'operator.one')",
                "never_used_number_has_no_check_digit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update number_series set first_serial = 4000 | number_series_stays",
                "update number_series set last_serial = 5998 | number_series_stays",
                "update number_series set owner = 'MVD' | number_series_stays",
                "update number_series set digit7 = 1 | number_series_stays",
                "delete from number_series | number_series_never_goes"
            })
    void a_series_that_changes_under_its_numbers(String change, String reason) {
        assertRefused(change, reason);
    }

    @Test
    void two_series_of_the_same_digits() {
        assertThatExceptionOfType(RunFailure.class)
                .isThrownBy(() -> stage.open(new NumberSeries("MORE", 0, 5999, 6001), "SELF"))
                .withMessageContaining("number_series_never_overlap");
    }

    private void assertRefused(String statement, String reason) {
        assertThatExceptionOfType(RunFailure.class)
                .isThrownBy(() -> stage.database().execute(statement))
                .withMessageMatching("(?s).*" + reason + ".*");
    }
}
