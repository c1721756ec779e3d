package kz.iin.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import kz.iin.person.BirthDate;
import kz.iin.run.RunFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that the MVD has formed itself. */
class BroughtNumberTest {

    private static final BirthDate BIRTH_DATE = BirthDate.parse("1980-01-01");
    private static final NumberSeries OF_THE_MVD = new NumberSeries("MVD-4", 4, 0, 9999);
    private static final Iin BROUGHT =
            new NumberSeries("X", 4, 0, 9999).number("800101", 17).orElseThrow();

    @RegisterExtension
    final LedgerStage stage = new LedgerStage();

    @Test
    void a_number_of_no_series_is_kept_as_it_is() throws SQLException {
        enter(1, BIRTH_DATE, BROUGHT);

        assertThat(entry()).isEqualTo("FORMED MVD - 800101 17 " + BROUGHT.value() + " 1 operator.one");
        assertThat(stage.database().count("select count(*) from number_counter"))
                .isZero();
        assertThat(stage.discrepancies()).isEmpty();
    }

    @Test
    void a_number_of_a_series_of_the_mvd_names_it() throws SQLException {
        stage.open(OF_THE_MVD, "MVD");

        enter(1, BIRTH_DATE, BROUGHT);

        assertThat(entry()).isEqualTo("FORMED MVD MVD-4 800101 17 " + BROUGHT.value() + " 1 operator.one");
        assertThat(stage.discrepancies()).isEmpty();
    }

    @Test
    void a_number_of_our_series_is_not_brought() {
        Iin ours = new NumberSeries("X", 0, 0, 9999).number("800101", 5017).orElseThrow();

        assertThatExceptionOfType(NumberOfOurSeries.class).isThrownBy(() -> enter(1, BIRTH_DATE, ours));
    }

    @Test
    void a_number_is_given_once() throws SQLException {
        enter(1, BIRTH_DATE, BROUGHT);

        assertThatExceptionOfType(NumberAlreadyGiven.class).isThrownBy(() -> enter(2, BIRTH_DATE, BROUGHT));
        assertThat(stage.discrepancies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1980-01-01", "1880-01-01", "1981-12-31", "1980-02", "1981"})
    void its_digits_prove_nothing_of_the_birth_date(String birthDate) throws SQLException {
        enter(1, BirthDate.parse(birthDate), BROUGHT);

        assertThat(entry()).isEqualTo("FORMED MVD - 800101 17 " + BROUGHT.value() + " 1 operator.one");
        assertThat(stage.discrepancies()).isEmpty();
    }

    @Test
    void a_series_of_ours_that_holds_a_number_of_the_mvd_is_not_opened() throws SQLException {
        enter(1, BIRTH_DATE, BROUGHT);

        assertThatExceptionOfType(RunFailure.class)
                .isThrownBy(() -> stage.open(OF_THE_MVD, "SELF"))
                .withMessageContaining("number_series_is_unused");
    }

    private void enter(long application, BirthDate birthDate, Iin brought) throws SQLException {
        try (Connection connection = stage.connect()) {
            Deciding deciding = new Deciding(connection);
            deciding.bring(application, birthDate, brought);
        }
    }

    private String entry() {
        return stage.database()
                .text("select concat_ws(' ', entry, source, coalesce(series, '-'), birth_digits, serial, iin,"
                        + " application_id, by) from number_ledger");
    }
}
