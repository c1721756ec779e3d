package kz.iin.registry.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import kz.iin.testdb.MigratedDatabase;

/** Messages on a real database, without the applications that they are about. */
public final class Mailroom {

    private Mailroom() {}

    /** A question that is waiting; further columns say what else became of it. */
    public static void question(int number, String columns, String values) {
        execute("""
                insert into outbox (id, message_id, partner, operation, application_id, created_at, due_at, %3$s)
                values (%1$d, '%2$s', 'MVD', 'CHECK_PERSON', %1$d, '2026-01-01Z', '2026-01-01Z', %4$s)
                """.formatted(number, id(number), columns, values));
    }

    /** It went through the gateway, and was answered. */
    public static void carried(int number, String createdAt) {
        execute("""
                insert into gateway_call (message_id, message, created_at) values ('%2$s', 'signed', '%3$s');
                insert into gateway_chain (message_id, correlation_id, opened_at)
                values ('%2$s', 'chain-%1$d', '%3$s');
                insert into gateway_answer (message_id, correlation_id, type, payload, received_at)
                values ('answer-%1$d', 'chain-%1$d', 'RESPONSE', 'answer', '%3$s')
                """.formatted(number, id(number), createdAt));
    }

    /** Without the checks of foreign keys; all others hold. */
    public static void execute(String sql) {
        try (Connection connection = MigratedDatabase.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
            statement.execute("set session_replication_role = origin");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    public static void tidyUp() {
        execute("truncate outbox, gateway_call, gateway_chain, gateway_answer, gateway_request, gateway_letter");
    }

    /** The values of the only column, as texts. */
    public static List<String> column(String query) {
        return MigratedDatabase.rows(query).stream()
                .map(row -> Objects.toString(row[0]))
                .toList();
    }

    private static String id(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }
}
