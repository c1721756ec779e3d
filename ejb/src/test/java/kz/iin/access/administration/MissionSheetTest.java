package kz.iin.access.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissionSheetTest {

    @Test
    void a_whole_sheet_can_be() {
        assertThat(istanbul().objection()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = MissionField.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EMAIL", "OPEN_TO"})
    void no_field_may_be_empty_but_address_and_end(MissionField field) {
        assertThat(with(field, "").objection()).contains(field);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTRY, TR",
        "TIME_ZONE, Europe/Constantinople",
        "EMAIL, nobody",
        "OPEN_FROM, 2026-02-30",
        "OPEN_TO, 2026-01-31",
        "WEEKEND, SATURDAY SATURDAY",
        "WEEKEND, MONDAY TUESDAY WEDNESDAY THURSDAY",
        "KEEPS_TRANSFERS, perhaps"
    })
    void a_field_that_can_not_be_so_is_named(MissionField field, String value) {
        assertThat(with(field, value).objection()).contains(field);
    }

    @Test
    void a_mission_may_close_on_the_day_on_which_it_opens() {
        assertThat(with(MissionField.OPEN_TO, "2026-02-01").objection()).isEmpty();
    }

    @Test
    void another_act_alone_changes_nothing() {
        assertThat(istanbul().isLike(with(MissionField.SOURCE, "another act"))).isTrue();
        assertThat(istanbul().isLike(with(MissionField.EMAIL, "name@host"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TUR", "tur-ist", "TURK-IST", "TUR-IST "})
    void a_code_is_three_letters_of_the_country_and_three_of_the_city(String code) {
        assertThat(MissionSheet.isCode(code)).isFalse();
        assertThat(MissionSheet.isCode("TUR-IST")).isTrue();
    }

    @Test
    void the_present_time_may_end_and_a_later_one_begin_after_it() {
        assertThat(isPossible(istanbul(), with(MissionField.OPEN_TO, "2026-12-31")))
                .isTrue();
        assertThat(isPossible(istanbul(), with(MissionField.OPEN_FROM, "2026-02-02")))
                .isTrue();
        assertThat(isPossible(istanbul(), with(MissionField.OPEN_FROM, "2026-01-31")))
                .isFalse();
    }

    @Test
    void a_time_that_has_an_end_is_over_before_the_next_begins() {
        MissionSheet closing = with(MissionField.OPEN_TO, "2026-12-31");

        assertThat(isPossible(closing, with(MissionField.OPEN_FROM, "2027-01-01")))
                .isTrue();
        assertThat(isPossible(closing, with(MissionField.OPEN_FROM, "2026-12-31")))
                .isFalse();
    }

    @Test
    void another_week_begins_after_the_present_one_has() {
        MissionSheet later = new MissionSheet("TUR-IST", Map.of());
        Map<MissionField, String> fields = istanbul().whole();
        fields.put(MissionField.WEEKEND, "FRIDAY");
        assertThat(isPossible(istanbul(), new MissionSheet("TUR-IST", fields))).isFalse();
        fields.put(MissionField.WEEK_FROM, "2024-01-02");

        assertThat(isPossible(istanbul(), new MissionSheet("TUR-IST", fields))).isTrue();
        assertThat(isPossible(istanbul(), with(MissionField.WEEK_FROM, "2024-01-02")))
                .isFalse();
        assertThat(isPossible(istanbul(), later)).isFalse();
    }

    @Test
    void a_new_mission_has_its_week_from_its_first_day_at_the_latest() {
        assertThat(MissionChanges.isPossible(istanbul(), Optional.empty())).isTrue();
        assertThat(MissionChanges.isPossible(with(MissionField.WEEK_FROM, "2026-02-02"), Optional.empty()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"OPEN_FROM, 2026-01-31", "WEEK_FROM, 2024-01-02"})
    void the_day_that_does_not_go_with_those_that_stand_is_named(MissionField field, String day) {
        assertThat(MissionChanges.objection(with(field, day), Optional.of(istanbul())))
                .contains(field);
    }

    @Test
    void a_sheet_stands_in_a_proposal_as_it_is_wanted() {
        String content = Fields.text(istanbul().whole());

        assertThat(Fields.read(MissionField.class, content))
                .isEqualTo(istanbul().whole());
    }

    @Test
    void no_text_of_a_proposal_passes_for_another_field() {
        String content = Fields.text(Map.of(MissionField.SOURCE, "act\nCOUNTRY=DEU"));

        assertThat(Fields.read(MissionField.class, content))
                .containsEntry(MissionField.COUNTRY, "")
                .containsEntry(MissionField.SOURCE, "act COUNTRY=DEU");
    }

    private static boolean isPossible(MissionSheet known, MissionSheet wanted) {
        return MissionChanges.isPossible(wanted, Optional.of(known));
    }

    private static MissionSheet istanbul() {
        Map<MissionField, String> fields = new EnumMap<>(MissionField.class);
        for (MissionField name : MissionField.values()) {
            fields.put(name, "Istanbul");
        }
        fields.putAll(Map.of(
                MissionField.COUNTRY, "TUR",
                MissionField.TIME_ZONE, "Europe/Istanbul",
                MissionField.EMAIL, "",
                MissionField.OPEN_FROM, "2026-02-01",
                MissionField.OPEN_TO, "",
                MissionField.WEEKEND, "SATURDAY SUNDAY",
                MissionField.KEEPS_TRANSFERS, "true",
                MissionField.WEEK_FROM, "2024-01-01"));
        return new MissionSheet("TUR-IST", fields);
    }

    private static MissionSheet with(MissionField field, String value) {
        Map<MissionField, String> fields = istanbul().whole();
        fields.put(field, value);
        return new MissionSheet("TUR-IST", fields);
    }
}
