package kz.iin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import kz.iin.reference.MissionData;
import kz.iin.reference.ReferenceData;
import kz.iin.reference.ReferenceFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineRuleTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 4, 13);
    private static final ReferenceData DATA = ReferenceFixture.data();

    @ParameterizedTest
    @CsvSource({
        // Monday 20:00 in New York is Tuesday 05:00 in Astana
        "USA-NYC, 2024-04-16T00:00:00Z, MISSION, 2024-04-16",
        "USA-NYC, 2024-04-16T00:00:00Z, ASTANA, 2024-04-17",
        "USA-NYC, 2024-04-16T00:00:00Z, STRICTER, 2024-04-16",
        // Thursday in Riyadh, which rests on Friday and Saturday
        "SAU-RUH, 2024-04-18T08:00:00Z, MISSION, 2024-04-21",
        "SAU-RUH, 2024-04-18T08:00:00Z, ASTANA, 2024-04-19",
        "SAU-RUH, 2024-04-18T08:00:00Z, STRICTER, 2024-04-19",
        // Friday: Riyadh works on Sunday, Astana on Monday
        "SAU-RUH, 2024-04-19T08:00:00Z, STRICTER, 2024-04-21",
        // midnight comes to Seoul four hours earlier than to Astana
        "KOR-SEL, 2024-04-15T08:00:00Z, STRICTER, 2024-04-16"
    })
    void the_rule_says_whose_working_day_counts(String mission, Instant filed, DeadlineRule rule, LocalDate day) {
        Term term = rule.term(filed, mission(mission), DATA.astana());

        assertThat(term.deadline().day()).isEqualTo(day);
    }

    @Test
    void the_stricter_rule_ends_with_whichever_ends_first() {
        Term inSeoul =
                DeadlineRule.STRICTER.term(Instant.parse("2024-04-15T08:00:00Z"), mission("KOR-SEL"), DATA.astana());

        assertThat(inSeoul.endsAt()).isEqualTo("2024-04-16T15:00:00Z");
    }

    @Test
    void at_every_mission_and_at_any_hour_the_stricter_rule_is_one_of_both_and_the_earlier() {
        Duration step = Duration.ofHours(37);
        Instant last = Instant.parse("2026-12-25T00:00:00Z");

        assertThat(Stream.iterate(Instant.parse("2024-01-02T00:00:00Z"), last::isAfter, at -> at.plus(step)))
                .allSatisfy(at -> assertThat(DATA.missions().values()).allSatisfy(office -> strictest(office, at)));
    }

    private static void strictest(MissionData office, Instant at) {
        OfficeCalendar calendar = office.calendar(FIRST_DAY);
        Instant there = DeadlineRule.MISSION.term(at, calendar, DATA.astana()).endsAt();
        Instant here = DeadlineRule.ASTANA.term(at, calendar, DATA.astana()).endsAt();

        assertThat(DeadlineRule.STRICTER.term(at, calendar, DATA.astana()).endsAt())
                .isAfter(at)
                .isEqualTo(there.isBefore(here) ? there : here);
    }

    private static OfficeCalendar mission(String code) {
        return DATA.mission(code).orElseThrow().calendar(FIRST_DAY);
    }
}
