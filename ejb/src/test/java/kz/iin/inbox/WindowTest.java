package kz.iin.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");

    private final Window window = new Window(Duration.ofHours(1));

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02T08:15:00Z", "2026-03-02T09:15:00Z", "2026-03-02T10:15:00Z"})
    void a_message_is_taken_as_far_as_the_window_reaches(String sentAt) {
        assertThatCode(() -> window.require(Instant.parse(sentAt), NOW)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02T08:14:59.999Z", "2026-03-02T10:15:00.001Z"})
    void a_message_beyond_it_is_refused(String sentAt) {
        assertThatExceptionOfType(OutsideWindow.class).isThrownBy(() -> window.require(Instant.parse(sentAt), NOW));
    }

    @Test
    void what_is_forgotten_could_not_come_again() {
        Instant receivedAt = window.forgottenBefore(NOW).minusMillis(1);
        Instant latestDate = receivedAt.plus(Duration.ofHours(1));

        assertThatExceptionOfType(OutsideWindow.class).isThrownBy(() -> window.require(latestDate, NOW));
        assertThat(window.forgottenBefore(NOW)).isEqualTo("2026-03-02T07:15:00Z");
    }
}
