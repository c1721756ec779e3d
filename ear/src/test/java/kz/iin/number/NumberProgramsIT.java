package kz.iin.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
        Ended ended = programs().runAlone("kz.iin.number.account.RunAccount");

        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("All numbers accounted for");
    }

    @Test
    void the_forecast_is_told_with_nothing_but_the_domain_and_the_driver() throws Exception {
        Ended ended = programs().runAlone("kz.iin.number.forecast.RunForecast");

        assertThat(ended.code()).as(ended.said()).isZero();
    }

    private EarPrograms programs() throws Exception {
        return EarPrograms.unpacked(directory, stage.database().environment());
    }
}
