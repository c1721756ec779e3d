package kz.iin.contract.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayAdapterTest {

    private final DayAdapter adapter = new DayAdapter();

    @Test
    void a_day_is_read_with_blanks_around_it() {
        assertThat(adapter.unmarshal("\n 2026-03-02 ")).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void a_day_is_written_without_a_zone() {
        assertThat(adapter.marshal(LocalDate.of(1899, 12, 31))).isEqualTo("1899-12-31");
    }

    @Test
    void an_absent_day_stays_absent() {
        assertThat(adapter.unmarshal(null)).isNull();
        assertThat(adapter.marshal(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-03-02Z", "2026-03", ""})
    void a_text_that_is_no_day_is_refused(String text) {
        assertThatThrownBy(() -> adapter.unmarshal(text)).isInstanceOf(DateTimeException.class);
    }
}
