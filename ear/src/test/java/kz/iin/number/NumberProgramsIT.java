package kz.iin.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import kz.iin.person.BirthDate;
import kz.iin.run.EarPrograms;
import kz.iin.run.EarPrograms.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What docs/numbers.md tells whoever does not trust the server to run, out of the EAR as it was built. */
class NumberProgramsIT {

    @RegisterExtension
    final LedgerStage stage = new LedgerStage();

    @TempDir
    private Path directory;

    @Test
    void all_numbers_are_accounted_for_with_nothing_but_the_domain_and_the_driver() throws Exception {
        form(44);

        Ended ended = programs().runAlone("kz.iin.number.account.RunAccount");

        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("All numbers accounted for: 44 formed, 1 never used");
    }

    @Test
    void the_forecast_is_told_with_nothing_but_the_domain_and_the_driver() throws Exception {
        stage.open(new NumberSeries("LARGE", 0, 6000, 9999), "SELF");
        stage.database().execute("update number_series set valid_to = '2024-04-13' where code = 'FOREIGN'");
        form(1);

        Ended ended = programs().runAlone("kz.iin.number.forecast.RunForecast");

        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).containsPattern("LARGE/800101: 39[0-9]{2} left, ");
    }

    /** On 1 January 1980, of which serial 5043 is never used. */
    private void form(int numbers) throws Exception {
        try (Connection connection = stage.connect()) {
            Deciding deciding = new Deciding(connection);
            for (int application = 1; application <= numbers; application++) {
                deciding.decide(application, BirthDate.parse("1980-01-01"));
            }
        }
    }

    private EarPrograms programs() throws Exception {
        return EarPrograms.unpacked(directory, stage.database().environment());
    }
}
