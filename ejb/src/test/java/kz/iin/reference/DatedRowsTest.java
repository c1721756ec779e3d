package kz.iin.reference;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import kz.iin.testdb.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself keeps of its dated rows, whoever edits them. */
class DatedRowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country",
                "document_type",
                "mission_period",
                "mission_week",
                "holiday",
                "treaty_party",
                "applicant_category",
                "category_paper"
            })
    void no_two_rows_say_something_of_the_same_thing_on_the_same_day(String table) {
        String aDayLater = """
                create temp table another on commit drop as select * from %1$s where valid_to is null limit 1;
                update another set valid_from = valid_from + 1;
                insert into %1$s select * from another""".formatted(table);

        assertRefused(aDayLater, table + "_one_at_a_time");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country",
                "document_type",
                "mission_week",
                "holiday",
                "treaty_party",
                "rule_set",
                "applicant_category",
                "category_paper"
            })
    void a_row_does_not_end_before_it_begins(String table) {
        String ended = """
                update %1$s set valid_to = valid_from - 1
                where ctid = (select ctid from %1$s where valid_to is null limit 1)""".formatted(table);

        assertRefused(ended, table + "_period");
    }

    @Test
    void a_mission_does_not_end_before_it_begins() {
        assertRefused("update mission set valid_to = valid_from - 1", "mission_order");
        assertRefused("update mission_period set valid_to = valid_from - 1", "mission_period_order");
    }

    @Test
    void a_decree_on_a_day_comes_before_it_and_takes_the_place_of_one_that_has_ended() {
        String another = "insert into special_day values ('KAZ', '2026-05-27', 'OFF', 'a test', '%s', null)";

        assertRefused(another.formatted("2026-05-28"), "special_day_begins_by_its_day");
        assertRefused(another.formatted("2026-05-01"), "special_day_one_at_a_time");
        assertRefused("update special_day set valid_to = valid_from - 1", "special_day_period");
    }

    @Test
    void no_day_has_two_rule_sets() {
        assertRefused(
                "insert into rule_set (code, admits, category_required, valid_from, valid_to, source, act_kk, act_ru, act_en)"
                        + " values ('ANOTHER', 'ANYONE', false, '2024-12-31', '2024-12-31', '', 'бұйрық', 'приказ', 'order')",
                "rule_set_one_at_a_time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"act_kk", "act_ru", "act_en"})
    void the_act_of_a_rule_set_has_a_name_in_each_language(String name) {
        assertRefused("update rule_set set " + name + " = ' ' where code = 'OPEN'", "rule_set_" + name + "_told");
    }

    @Test
    void no_day_is_between_two_rule_sets_and_none_after_the_last() {
        String atOnce = "; set constraints all immediate";

        assertRefused(
                "update rule_set set valid_to = valid_to - 1 where code = 'PILOT_2024'" + atOnce,
                "rule_set_without_gaps");
        assertRefused("delete from rule_set where code = 'OPEN'" + atOnce, "rule_set_without_gaps");
        assertRefused(
                "update rule_set set valid_to = '2099-12-31' where code = 'OPEN'" + atOnce, "rule_set_without_gaps");
    }

    @Test
    void rules_that_admit_nobody_demand_nothing() {
        assertRefused(
                "update rule_set set consent_required = true where code = 'SUSPENDED_2025'",
                "rule_set_demands_of_applicants");
    }

    @Test
    void a_country_objects_once_at_a_time() {
        assertRefused("""
                insert into treaty_objection values ('DEU', '2024-01-01', '2024-12-31', 'a test'),
                    ('DEU', '2024-12-31', null, 'a test')""", "treaty_objection_one_at_a_time");
    }

    @Test
    void a_day_that_no_year_has_is_no_holiday() {
        assertRefused("insert into holiday values ('KAZ', 2, 30, false, '2024-01-01', null, 'a test')", "out of range");
    }

    private static void assertRefused(String sql, String reason) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> MigratedDatabase.tryOut(sql))
                .withMessageContaining(reason);
    }
}
