package kz.iin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ZonesTest {

    @Test
    void astana_is_five_hours_ahead_since_march_2024_and_was_six_before() {
        assertThat(offsetOn(LocalDate.of(2024, 2, 29))).isEqualTo(ZoneOffset.ofHours(6));
        assertThat(offsetOn(LocalDate.of(2024, 3, 1))).isEqualTo(ZoneOffset.ofHours(5));
    }

    @Test
    void astana_knows_no_summer_time() {
        assertThat(offsetOn(LocalDate.of(2026, 1, 15))).isEqualTo(ZoneOffset.ofHours(5));
        assertThat(offsetOn(LocalDate.of(2026, 7, 15))).isEqualTo(ZoneOffset.ofHours(5));
    }

    private static ZoneOffset offsetOn(LocalDate day) {
        return Zones.ASTANA.getRules().getOffset(day.atTime(12, 0));
    }
}
