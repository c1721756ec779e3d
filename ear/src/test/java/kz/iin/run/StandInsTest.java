package kz.iin.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandInsTest {

    @TempDir
    private Path directory;

    @Test
    void the_server_is_told_where_each_ministry_answers() {
        try (StandIns running = StandIns.start(directory)) {

            assertThat(running.environment())
                    .containsEntry("IIN_MVD_URL", running.addresses().get("MVD").toString())
                    .containsEntry(
                            "IIN_MTSRIAP_URL", running.addresses().get("GBD FL").toString())
                    .containsEntry("IIN_MFA_URL", running.addresses().get("MFA").toString());
        }
    }

    @Test
    void closing_ends_the_process() {
        long before = ProcessHandle.current().children().count();

        StandIns running = StandIns.start(directory);
        long during = ProcessHandle.current().children().count();
        running.close();

        assertThat(during).isEqualTo(before + 1);
        assertThat(ProcessHandle.current().children().count()).isEqualTo(before);
    }
}
