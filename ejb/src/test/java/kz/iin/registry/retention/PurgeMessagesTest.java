package kz.iin.registry.retention;

import static kz.iin.registry.retention.Mailroom.column;
import static kz.iin.registry.retention.Mailroom.execute;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.iin.testdb.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PurgeMessagesTest {

    private static final Duration TEXTS = Duration.ofDays(90);
    private static final Duration ROWS = Duration.ofDays(1825);
    private static final Duration WINDOW = Duration.ofHours(24);

    @AfterEach
    void the_tables_are_empty() {
        Mailroom.tidyUp();
    }

    @Test
    void a_dead_letter_keeps_its_text_as_long_as_the_journal_keeps_bodies() {
        Mailroom.question(1, "payload, dead_at, last_failure", "'old', '2026-01-01T00:00:00Z', 'FAULT'");
        Mailroom.question(2, "payload, dead_at, last_failure", "'young', '2026-01-01T00:00:01Z', 'FAULT'");
        Mailroom.question(3, "payload", "'waiting'");

        purgeAt("2026-04-01T00:00:01Z");

        assertThat(column("select payload from outbox order by id")).containsExactly("null", "young", "waiting");
    }

    @Test
    void a_signed_question_and_its_answer_stay_while_the_question_may_be_sent() {
        Mailroom.question(1, "payload, dead_at, last_failure", "'dead', '2026-01-01T00:00:00Z', 'FAULT'");
        Mailroom.carried(1, "2026-01-01T00:00:00Z");
        Mailroom.carried(2, "2026-01-01T00:00:00Z");

        purgeAt("2026-02-01T00:00:00Z");
        assertThat(column("select message is not null from gateway_call order by message_id"))
                .containsExactly("true", "false");
        assertThat(column("select payload from gateway_answer order by message_id"))
                .containsExactly("answer", "null");

        purgeAt("2026-05-01T00:00:00Z");
        assertThat(column("select message from gateway_call")).containsOnly("null");
        assertThat(column("select payload from gateway_answer")).containsOnly("null");
    }

    /** An answer may come before it is written down in which chain it is awaited. */
    @Test
    void an_answer_that_nobody_awaits_stays_for_twice_the_window() {
        execute("""
                insert into gateway_answer (message_id, correlation_id, type, payload, received_at) values
                ('1', 'unknown', 'RESPONSE', 'old', '2026-01-01T00:00:00Z'),
                ('2', 'unknown', 'RESPONSE', 'young', '2026-01-01T00:00:01Z')""");

        purgeAt("2026-01-03T00:00:01Z");

        assertThat(column("select payload from gateway_answer order by message_id"))
                .containsExactly("null", "young");
    }

    @Test
    void rows_of_the_gateway_go_with_the_rows_of_the_journal_and_what_is_not_done_stays() {
        Mailroom.carried(1, "2021-01-01T00:00:00Z");
        requestAndLetter("done", "'2021-01-01T00:00:00Z'", "null");
        requestAndLetter("waiting", "null", "'text'");

        purgeAt("2025-12-30T00:00:00Z");
        assertThat(rows()).isEqualTo(6);

        purgeAt("2026-01-01T00:00:00Z");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void ids_are_known_for_twice_the_window_however_short_the_journal_is_kept() {
        requestAndLetter("done", "'2026-01-01T00:00:00Z'", "null");
        Retention hasty = new Retention(Duration.ZERO, Duration.ZERO, WINDOW);

        purge(hasty, "2026-01-03T00:00:00Z");
        assertThat(rows()).isEqualTo(2);

        purge(hasty, "2026-01-03T00:00:01Z");
        assertThat(rows()).isZero();
    }

    @Test
    void more_than_a_batch_is_purged_at_once() {
        execute("""
                insert into gateway_request (message_id, correlation_id, service_id, sender, received_at, due_at, done_at)
                select id, 'c', 's', 'x', '2020-01-01Z', '2020-01-01Z', '2020-01-01Z' from generate_series(1, 1001) as id""");

        purgeAt("2026-01-01T00:00:00Z");

        assertThat(rows()).isZero();
    }

    private static void requestAndLetter(String id, String doneAt, String text) {
        execute("""
                insert into gateway_request
                    (message_id, correlation_id, service_id, sender, received_at, due_at, done_at, payload)
                values ('%1$s', 'c', 's', 'x', '2021-01-01Z', '2021-01-01Z', %2$s, %3$s);
                insert into gateway_letter (kind, created_at, due_at, done_at, message)
                values ('MESSAGE', '2021-01-01Z', '2021-01-01Z', %2$s, %3$s)""".formatted(id, doneAt, text));
    }

    private static long rows() {
        return (Long) MigratedDatabase.rows("""
                select (select count(*) from gateway_request) + (select count(*) from gateway_letter)
                    + (select count(*) from gateway_call) + (select count(*) from gateway_answer)""").get(0)[0];
    }

    private static void purgeAt(String moment) {
        purge(new Retention(TEXTS, ROWS, WINDOW), moment);
    }

    private static void purge(Retention retention, String moment) {
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        new PurgeMessages(MigratedDatabase::connect, retention, clock).purge();
    }
}
