package kz.iin.access.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetSheetTest {

    @Test
    void a_whole_set_can_be() {
        assertThat(byCategory().objection()).isEmpty();
        assertThat(with(RuleSetField.ADMITS, "NOBODY", List.of()).objection()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ADMITS, EVERYBODY",
        "CATEGORY_REQUIRED, perhaps",
        "READING_REQUIRED, 1",
        "COUNTER_CHECK_REQUIRED, TRUE",
        "CONSENT_REQUIRED, ''",
        "VALID_FROM, 2027-02-29",
        "VALID_FROM, ''",
        "ACT_KK, ' '",
        "ACT_RU, ''",
        "ACT_EN, ''",
        "SOURCE, the act of the test",
        "SOURCE, javascript:alert(1)"
    })
    void a_field_that_can_not_be_so_is_named(RuleSetField field, String value) {
        assertThat(with(field, value, parts()).objection()).contains(new RuleSetObjection(field.name(), ""));
    }

    @Test
    void only_a_set_of_categories_asks_for_one() {
        Map<RuleSetField, String> fields = fields("ANYONE");
        fields.put(RuleSetField.CATEGORY_REQUIRED, "true");

        assertThat(new RuleSetSheet(fields, List.of()).objection())
                .isEqualTo(RuleSetObjection.of("CATEGORY_OF_CATEGORIES"));
    }

    @Test
    void a_set_that_admits_nobody_demands_nothing() {
        Map<RuleSetField, String> fields = fields("NOBODY");
        fields.put(RuleSetField.CONSENT_REQUIRED, "true");

        assertThat(new RuleSetSheet(fields, List.of()).objection()).isEqualTo(RuleSetObjection.of("DEMANDS_OF_NOBODY"));
    }

    @Test
    void a_set_of_categories_has_one_at_least() {
        assertThat(new RuleSetSheet(fields("CATEGORIES"), List.of()).objection())
                .isEqualTo(RuleSetObjection.of("NO_CATEGORY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "child", "CHILD 16", "16_CHILD", "CHILD/16"})
    void a_code_has_capital_letters_digits_and_underscores(String code) {
        assertThat(withPart(part(code, "", Map.of())).objection())
                .map(RuleSetObjection::rule)
                .contains("CODE");
    }

    @ParameterizedTest
    @CsvSource({"LEAST_AGE, 131", "LEAST_AGE, -1", "MOST_AGE, ten", "NAME_KK, ''", "NAME_RU, ''", "NAME_EN, ''"})
    void a_field_of_a_category_that_can_not_be_so_is_named_with_it(PartField field, String value) {
        assertThat(withPart(part("HEIR", "", Map.of(field, value))).objection())
                .contains(new RuleSetObjection(field.name(), "HEIR"));
    }

    @Test
    void ages_are_whole_years_up_to_130_and_the_least_is_not_above_the_greatest() {
        Map<PartField, String> same = Map.of(PartField.LEAST_AGE, "0", PartField.MOST_AGE, "0");
        Map<PartField, String> widest = Map.of(PartField.LEAST_AGE, "9", PartField.MOST_AGE, "130");
        Map<PartField, String> turned = Map.of(PartField.LEAST_AGE, "10", PartField.MOST_AGE, "9");

        assertThat(withPart(part("HEIR", "", same)).objection()).isEmpty();
        assertThat(withPart(part("HEIR", "", widest)).objection()).isEmpty();
        assertThat(withPart(part("HEIR", "", turned)).objection()).contains(new RuleSetObjection("MOST_AGE", "HEIR"));
    }

    @Test
    void a_paper_is_of_a_category_of_the_set_and_has_no_age() {
        assertThat(withPart(part("HEIR", "WILL", Map.of())).objection())
                .contains(new RuleSetObjection("PAPER_OF_NONE", "HEIR/WILL"));
        assertThat(withPart(part("CHILD", "WILL", Map.of(PartField.LEAST_AGE, "3")))
                        .objection())
                .contains(new RuleSetObjection("LEAST_AGE", "CHILD/WILL"));
    }

    @Test
    void no_category_stands_twice() {
        assertThat(withPart(part("CHILD", "", Map.of())).objection()).contains(new RuleSetObjection("TWICE", "CHILD"));
    }

    @Test
    void a_set_stands_in_a_proposal_as_it_is_wanted() {
        RuleSetSheet wanted = byCategory();

        RuleSetSheet read = RuleSetSheet.read(Fields.lines(Fields.text(wanted.flat())));

        assertThat(read.flat()).isEqualTo(wanted.flat());
        assertThat(read.isLike(wanted)).isTrue();
    }

    @Test
    void another_day_and_another_act_alone_change_no_rule() {
        assertThat(byCategory().isLike(with(RuleSetField.VALID_FROM, "2028-01-01", parts())))
                .isTrue();
        assertThat(byCategory().isLike(with(RuleSetField.ACT_RU, "другой акт", parts())))
                .isTrue();
        assertThat(byCategory().isLike(with(RuleSetField.SOURCE, "", parts()))).isTrue();
        assertThat(byCategory().isLike(with(RuleSetField.CONSENT_REQUIRED, "true", parts())))
                .isFalse();
        assertThat(byCategory().isLike(withPart(part("HEIR", "", Map.of())))).isFalse();
    }

    @Test
    void a_set_is_called_by_the_one_it_is_made_of_and_its_first_day() {
        LocalDate day = LocalDate.of(2027, 1, 15);

        assertThat(RuleSetChanges.codeOf("PILOT_2025", day)).isEqualTo("PILOT_2025_20270115");
        assertThat(RuleSetChanges.codeOf("PILOT_2025_20260101", day)).isEqualTo("PILOT_2025_20270115");
    }

    private static RuleSetSheet byCategory() {
        return new RuleSetSheet(fields("CATEGORIES"), parts());
    }

    private static RuleSetSheet with(RuleSetField field, String value, List<RuleSetPart> parts) {
        Map<RuleSetField, String> fields = fields("CATEGORIES");
        fields.put(field, value);
        return new RuleSetSheet(fields, parts);
    }

    private static RuleSetSheet withPart(RuleSetPart part) {
        List<RuleSetPart> more = new ArrayList<>(parts());
        more.add(part);
        return new RuleSetSheet(fields("CATEGORIES"), more);
    }

    private static List<RuleSetPart> parts() {
        return List.of(
                part("CHILD", "", Map.of(PartField.MOST_AGE, "15")), part("CHILD", "BIRTH_CERTIFICATE", Map.of()));
    }

    private static RuleSetPart part(String category, String paper, Map<PartField, String> others) {
        Map<PartField, String> fields = new EnumMap<>(
                Map.of(PartField.NAME_KK, "Бала", PartField.NAME_RU, "Ребёнок", PartField.NAME_EN, "Child"));
        fields.putAll(others);
        return new RuleSetPart(category, paper, fields);
    }

    private static Map<RuleSetField, String> fields(String admits) {
        Map<RuleSetField, String> fields = new EnumMap<>(RuleSetField.class);
        RuleSetField.FLAGS.forEach(flag -> fields.put(flag, "false"));
        fields.put(RuleSetField.ADMITS, admits);
        fields.put(RuleSetField.VALID_FROM, "2027-01-15");
        fields.put(RuleSetField.ACT_KK, "бұйрық");
        fields.put(RuleSetField.ACT_RU, "приказ");
        fields.put(RuleSetField.ACT_EN, "order");
        fields.put(RuleSetField.SOURCE, "adilet.zan.kz/kaz/docs/G25IY111418; trend.az");
        return fields;
    }
}
