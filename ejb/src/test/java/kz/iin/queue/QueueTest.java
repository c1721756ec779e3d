package kz.iin.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.application.ApplicationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class QueueTest {

    @ParameterizedTest
    @EnumSource(
            names = {"REGISTERED", "CHECKING", "ADJUDICATION", "AWAITING_DECISION", "FORMED", "ISSUED"},
            mode = Mode.INCLUDE)
    void what_waits_for_somebody_stands_in_one_queue_and_in_all(ApplicationStatus status) {
        assertThat(Stream.of(Queue.values()).filter(queue -> queue != Queue.OVERDUE))
                .filteredOn(queue -> queue.condition().contains("'" + status + "'"))
                .hasSize(2)
                .contains(Queue.ALL);
    }

    @Test
    void the_index_of_the_terms_has_the_statuses_that_may_await_a_result() throws IOException {
        String listed = Stream.of(ApplicationStatus.values())
                .filter(ApplicationStatus::isResultAwaited)
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", "));

        try (InputStream script = Queue.class.getResourceAsStream("/kz/iin/schema/V065__work_queues.sql")) {
            assertThat(new String(script.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("in (" + listed + ")");
        }
        assertThat(Queue.OVERDUE.condition()).isEqualTo("a.status in (" + listed + ")");
    }

    @ParameterizedTest
    @CsvSource({"99, 99, false", "100, 99, true"})
    void a_queue_is_counted_no_further_than_it_is_shown(int found, int counted, boolean more) {
        assertThat(QueueCount.of(found)).isEqualTo(new QueueCount(counted, more));
    }
}
