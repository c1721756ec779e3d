package kz.iin.access.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.report.period.Pilot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PilotChangesTest {

    private static final List<Pilot> KNOWN = List.of(
            pilot("PILOT_2024", "2024-04-13", "2024-12-31"),
            pilot("PILOT_2026", "2026-03-01", "2026-11-30"),
            pilot("PILOT_2027", "2027-02-01", "2027-12-31"));

    @ParameterizedTest
    @CsvSource({
        "PILOT_2026, 2026-03-01, 2026-12-31, 2026-11-30, ",
        "PILOT_2026, 2026-03-01, 2026-12-31, 2026-12-01, OVER",
        "PILOT_2026, 2026-03-01, 2026-11-30, 2026-11-30, SAME",
        "PILOT_2026, 2026-03-01, 2026-10-31, 2026-11-30, ",
        "PILOT_2026, 2026-03-01, 2027-01-31, 2026-11-30, ",
        "PILOT_2026, 2026-03-01, 2027-02-01, 2026-11-30, OVERLAPS",
        "PILOT_2028, 2028-01-01, 2028-12-31, 2026-11-30, ",
        "PILOT_2028, 2027-12-31, 2028-12-31, 2026-11-30, OVERLAPS",
        "PILOT_2024, 2024-04-13, 2025-01-31, 2026-11-30, OVER"
    })
    void days_are_changed_until_they_are_over_and_none_is_of_two(
            String code, String from, String to, LocalDate today, String objection) {
        Optional<Pilot> wanted = Optional.of(pilot(code, from, to));

        assertThat(PilotChanges.objection(code, wanted, KNOWN, today)).isEqualTo(Optional.ofNullable(objection));
    }

    @ParameterizedTest
    @CsvSource({
        "PILOT_2027, 2027-01-31, ",
        "PILOT_2027, 2027-02-01, BEGUN",
        "PILOT_2027, 2027-12-31, BEGUN",
        "PILOT_2027, 2028-01-01, OVER",
        "PILOT_2028, 2027-01-31, SAME"
    })
    void one_is_taken_back_until_it_begins(String code, LocalDate today, String objection) {
        assertThat(PilotChanges.objection(code, Optional.empty(), KNOWN, today))
                .isEqualTo(Optional.ofNullable(objection));
    }

    @Test
    void another_source_is_a_change() {
        Pilot known = KNOWN.get(1);
        Pilot wanted = new Pilot(known.code(), known.from(), known.to(), "another act");

        assertThat(PilotChanges.objection(known.code(), Optional.of(wanted), KNOWN, known.to()))
                .isEmpty();
    }

    @Test
    void a_proposal_keeps_every_field() {
        Wanted wanted = PilotChanges.wanted(KNOWN.get(0));

        Map<PilotField, String> fields =
                Fields.read(PilotField.class, wanted.content().orElseThrow());

        assertThat(PilotField.pilot(wanted.subject(), fields)).isEqualTo(KNOWN.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2027", "PILOT-2027", "PILOT_", "pilot_2027", "PILOT 2027", "ПИЛОТ_2027"})
    void a_code_that_the_rows_refuse_is_none(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pilot(code, "2027-01-01", "2027-12-31"))
                .withMessageContaining("code");
    }

    @Test
    void a_pilot_does_not_end_before_it_begins() {
        assertThat(pilot("DAY", "2027-01-01", "2027-01-01").from()).isEqualTo("2027-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pilot("DAY", "2027-01-02", "2027-01-01"))
                .withMessageContaining("to");
    }

    private static Pilot pilot(String code, String from, String to) {
        return new Pilot(code, LocalDate.parse(from), LocalDate.parse(to), "act of the test");
    }
}
