package kz.iin.contract.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentAdapterTest {

    private final MomentAdapter adapter = new MomentAdapter();

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:15:00Z,            2026-03-02T09:15:00Z",
        "2026-03-02T14:15:00+05:00,       2026-03-02T09:15:00Z",
        "2026-03-01T23:15:00.250-10:00,   2026-03-02T09:15:00.250Z",
        "2026-03-02T09:15:00-00:00,       2026-03-02T09:15:00Z"
    })
    void a_moment_is_the_same_in_every_zone(String text, Instant moment) {
        assertThat(adapter.unmarshal(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:15:00Z,            2026-03-02T09:15:00Z",
        "2026-03-02T09:15:00.123999999Z,  2026-03-02T09:15:00.123Z"
    })
    void a_moment_is_written_in_utc_to_the_millisecond(Instant moment, String text) {
        assertThat(adapter.marshal(moment)).isEqualTo(text);
    }

    @Test
    void an_absent_moment_stays_absent() {
        assertThat(adapter.unmarshal(null)).isNull();
        assertThat(adapter.marshal(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02T09:15:00", "2026-03-02", ""})
    void a_moment_without_a_zone_is_refused(String text) {
        assertThatThrownBy(() -> adapter.unmarshal(text)).isInstanceOf(DateTimeException.class);
    }
}
