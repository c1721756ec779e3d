package kz.iin.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void what_was_written_is_read_again() {
        Cursor cursor = new Cursor(Instant.parse("2026-03-02T06:00:00.123456Z"), 42);

        assertThat(cursor).hasToString("1772431200123456-42");
        assertThat(Cursor.parse("1772431200123456-42")).isEqualTo(cursor);
    }

    @Test
    void the_start_is_before_everything() {
        assertThat(Cursor.parse("0-0")).isEqualTo(Cursor.START);
    }

    @Test
    void a_moment_counts_to_the_microsecond_as_in_the_database() {
        assertThat(new Cursor(Instant.parse("2026-03-02T06:00:00.123456999Z"), 42))
                .hasToString("1772431200123456-42");
    }

    @Test
    void the_greatest_cursor_that_fits_is_read() {
        Cursor greatest = Cursor.parse("9".repeat(17) + "-" + "9".repeat(18));

        assertThat(greatest.id()).isEqualTo(999_999_999_999_999_999L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "1",
                "1-",
                "-1",
                "1-1-1",
                " 1-1",
                "1-x",
                "-1-1",
                "١-١",
                "123456789012345678-1",
                "1-1234567890123456789"
            })
    void what_no_answer_gave_out_is_no_cursor(String text) {
        assertThatExceptionOfType(UnknownCursor.class).isThrownBy(() -> Cursor.parse(text));
    }
}
