package kz.iin.access.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearlyHolidayTest {

    @Test
    void a_day_of_the_year_is_written_as_month_and_day() {
        assertThat(YearlyHoliday.dayOf("03-21")).contains(MonthDay.of(3, 21));
        assertThat(YearlyHoliday.dayOf("02-29")).contains(MonthDay.of(2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-30", "13-01", "3-21", "21 March", "", "2026-03-21"})
    void a_day_that_no_year_has_is_none(String text) {
        assertThat(YearlyHoliday.dayOf(text)).isEmpty();
    }

    @Test
    void a_holiday_is_kept_somewhere_and_by_some_act() {
        assertThatThrownBy(() -> nauryz("Kazakhstan", "act")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> nauryz("KAZ", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_proposal_names_the_place_and_the_day() {
        String subject = nauryz("TUR-IST", "act").subject();

        assertThat(subject).isEqualTo("TUR-IST/03-21");
        assertThat(YearlyHoliday.placeOf(subject)).isEqualTo("TUR-IST");
        assertThat(YearlyHoliday.dayOfSubject(subject)).isEqualTo(MonthDay.of(3, 21));
    }

    private static YearlyHoliday nauryz(String place, String source) {
        return new YearlyHoliday(place, MonthDay.of(3, 21), true, LocalDate.of(2026, 1, 1), Optional.empty(), source);
    }
}
