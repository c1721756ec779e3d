package kz.iin.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MissionTest {

    @Test
    void a_mission_has_the_clocks_of_its_own_zone() {
        Mission mission = Mission.of("USA-NYC", "kk", "ru", "en", "America/New_York");

        assertThat(mission.zone()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void astana_s_zone_stands_for_one_that_nobody_knows() {
        Mission mission = Mission.of("USA-NYC", "kk", "ru", "en", "Nowhere/At all");

        assertThat(mission.zone()).isEqualTo(ZoneId.of("Asia/Almaty"));
    }
}
