package kz.iin.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteSlipsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T19:00:00Z, Asia/Almaty, 03.03.2026 24:00 (UTC+05:00)",
        "2026-03-03T19:00:00Z, America/New_York, 03.03.2026 14:00 (UTC-05:00)",
        "2026-03-03T19:00:00Z, Europe/London, 03.03.2026 19:00 (UTC)",
        "2026-03-04T00:00:00Z, Europe/London, 03.03.2026 24:00 (UTC)",
        "2026-03-03T19:00:00Z, Asia/Kolkata, 04.03.2026 00:30 (UTC+05:30)"
    })
    void a_term_ends_by_the_clock_of_the_mission(Instant end, ZoneId zone, String said) {
        assertThat(WriteSlips.until(end, zone)).isEqualTo(said);
    }
}
