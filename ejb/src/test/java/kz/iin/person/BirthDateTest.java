package kz.iin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1950",
                "1950-03",
                "1950-03-17",
                "1850",
                "1850-01-01",
                "9999-12-31",
                "2000-02-29",
                "1950-01",
                "1950-12"
            })
    void a_year_a_month_or_a_day_may_be_all_that_is_known(String text) {
        assertThat(BirthDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "50",
                "195",
                "19500",
                "1950-",
                "1950-3",
                "1950-03-",
                "1950-03-1",
                "1950--17",
                "17.03.1950",
                "1950-03-17Z",
                " 1950",
                "1950-xx-17",
                "１９５０",
                "-1950",
                "1950-\uFF10\uFF13-17",
                "1950-\u0660\u0663-17",
                "1950-03-17\u200B",
                "\u202E1950-03-17",
                "1950\u201003\u201017"
            })
    void another_form_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BirthDate.parse(text))
                .withMessage("birthDate: YYYY, YYYY-MM or YYYY-MM-DD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1849",
                "1849-12-31",
                "0000",
                "1950-00",
                "1950-13",
                "1950-03-00",
                "1950-03-32",
                "1950-04-31",
                "1950-02-29",
                "1900-02-29"
            })
    void an_impossible_date_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BirthDate.parse(text))
                .withMessageStartingWith("birthDate: a ");
    }

    @Test
    void a_year_ends_with_9999() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BirthDate(10_000, OptionalInt.empty(), OptionalInt.empty()))
                .withMessage("birthDate: a year from 1850 to 9999");
    }

    @Test
    void a_day_without_its_month_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BirthDate(1950, OptionalInt.empty(), OptionalInt.of(17)))
                .withMessage("birthDate: no day without a month");
    }

    @Test
    void only_a_complete_birth_date_is_a_date() {
        assertThat(BirthDate.parse("1950-03-17").isComplete()).isTrue();
        assertThat(BirthDate.parse("1950-03-17").date()).contains(LocalDate.of(1950, 3, 17));
        assertThat(BirthDate.parse("1950-03").isComplete()).isFalse();
        assertThat(BirthDate.parse("1950-03").date()).isEmpty();
        assertThat(BirthDate.parse("1950").date()).isEmpty();
    }

    @Test
    void a_partial_birth_date_spans_from_its_earliest_to_its_latest_day() {
        assertThat(BirthDate.parse("1950").earliest()).isEqualTo("1950-01-01");
        assertThat(BirthDate.parse("1950").latest()).isEqualTo("1950-12-31");
        assertThat(BirthDate.parse("1952-02").earliest()).isEqualTo("1952-02-01");
        assertThat(BirthDate.parse("1952-02").latest()).isEqualTo("1952-02-29");
        assertThat(BirthDate.parse("1950-03-17").earliest()).isEqualTo("1950-03-17");
        assertThat(BirthDate.parse("1950-03-17").latest()).isEqualTo("1950-03-17");
    }

    @Test
    void a_birth_is_later_than_a_day_only_when_even_its_earliest_day_is() {
        LocalDate on = LocalDate.of(2024, 4, 15);

        assertThat(BirthDate.parse("2024-04-15").isAfter(on)).isFalse();
        assertThat(BirthDate.parse("2024-04-16").isAfter(on)).isTrue();
        assertThat(BirthDate.parse("2024-04").isAfter(on)).isFalse();
        assertThat(BirthDate.parse("2024-05").isAfter(on)).isTrue();
        assertThat(BirthDate.parse("2024").isAfter(on)).isFalse();
        assertThat(BirthDate.parse("2025").isAfter(on)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1893-04-15, true",
        "1893-04-16, false",
        "1893-03, true",
        "1893-04, false",
        "1892, true",
        "1893, false",
        "1894-04-15, false",
        "2024-04-15, false"
    })
    void somebody_of_130_years_may_live_and_of_131_may_not(String birthDate, boolean tooLongBefore) {
        assertThat(BirthDate.parse(birthDate).isTooLongBefore(LocalDate.of(2024, 4, 15)))
                .isEqualTo(tooLongBefore);
    }

    @Test
    void whoever_is_born_on_29_february_grows_older_on_the_28th_of_other_years() {
        BirthDate leapDay = BirthDate.parse("1892-02-29");

        assertThat(leapDay.isTooLongBefore(LocalDate.of(2023, 2, 27))).isFalse();
        assertThat(leapDay.isTooLongBefore(LocalDate.of(2023, 2, 28))).isTrue();
    }

    @Test
    void a_known_day_makes_a_complete_birth_date() {
        assertThat(BirthDate.of(LocalDate.of(1899, 12, 31))).isEqualTo(BirthDate.parse("1899-12-31"));
    }
}
