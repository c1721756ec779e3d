package kz.iin.registry.outbox;

import static kz.iin.registry.retention.Mailroom.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import kz.iin.registry.retention.Mailroom;
import kz.iin.testdb.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a message is kept once it is answered or taken back: the statements themselves, on a real database. */
class SettledTextsTest {

    private static final String TEXTS = """
            select coalesce(payload, '-') || ' ' || coalesce(encode(message, 'escape'), '-') || ' '
                || coalesce((select payload from gateway_answer answer where answer.correlation_id in (select correlation_id from gateway_chain chain where chain.message_id = call.message_id)), '-')
            from gateway_call call left join outbox on outbox.message_id = call.message_id order by call.message_id""";

    @BeforeEach
    void two_questions_were_carried_by_the_gateway() {
        for (int number = 1; number <= 2; number++) {
            Mailroom.question(number, "payload", "'question'");
            Mailroom.carried(number, "2026-01-01T00:00:00Z");
        }
    }

    @AfterEach
    void the_tables_are_empty() {
        Mailroom.tidyUp();
    }

    @Test
    void an_answer_takes_the_text_of_its_question_with_it_in_every_form() throws SQLException {
        run(SettleMessages.CLOSE, Timestamp.from(Instant.EPOCH), "{1}");

        assertThat(column(TEXTS)).containsExactly("- - -", "question signed answer");
    }

    @Test
    void a_question_that_is_taken_back_leaves_no_text() throws SQLException {
        run(DiscardQuestions.DISCARD, 1);

        assertThat(column(TEXTS)).containsExactly("- - -", "question signed answer");
        assertThat(column("select id from outbox")).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update outbox set done_at = now()",
                "update outbox set payload = null",
                "insert into gateway_request (message_id, correlation_id, service_id, sender, received_at, due_at, done_at,"
                        + " payload) values ('1', 'c', 's', 'x', now(), now(), now(), 'text')",
                "insert into gateway_letter (kind, created_at, due_at, done_at, message)"
                        + " values ('MESSAGE', now(), now(), now(), 'text')",
                "insert into gateway_answer (message_id, correlation_id, type, payload, received_at)"
                        + " values ('1', 'c', 'UPDATE', 'text', now())"
            })
    void the_database_refuses_a_text_that_is_done_and_a_question_without_text(String statement) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> MigratedDatabase.tryOut(statement))
                .withMessageMatching(
                        "(?s).*_payload_(until_answered|until_done|of_response)\\b.*|.*_message_until_sent\\b.*");
    }

    private static void run(String sql, Object... values) throws SQLException {
        try (Connection connection = MigratedDatabase.connect();
                PreparedStatement statement = connection.prepareStatement(sql.replaceAll("\\?[0-9]", "?"))) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
