package kz.iin.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedPlaceTest {

    @ParameterizedTest
    @ValueSource(longs = {999_999_999_999_999_999L, 0, -999_999_999_999_999_999L})
    void a_place_reads_as_it_was_written(long id) {
        FeedPlace place = new FeedPlace("changes", "9223372036854775807", id);

        assertThat(FeedPlace.parse("changes", place.toString())).isEqualTo(place);
        assertThat(place.toString()).hasSizeLessThanOrEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "reports-1-1",
                "745-910101300017",
                "1772431200000000-17",
                "changes-1",
                "changes-1-",
                "changes--1",
                "changes-1-1-1",
                "changes-1---1",
                "changes-١-1",
                "changes-12345678901234567890-1",
                "changes-1-1234567890123456789"
            })
    void a_cursor_of_another_list_or_of_none_is_unknown(String text) {
        assertThatExceptionOfType(UnknownCursor.class).isThrownBy(() -> FeedPlace.parse("changes", text));
    }
}
