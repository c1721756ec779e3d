package kz.iin.report.count;

import java.sql.Connection;
import java.sql.SQLException;
import kz.iin.shared.Connections;

/** Work that sees one state of the database from its first statement to its last, all stored or nothing. */
public final class OneLook {

    private OneLook() {}

    public static <T> T at(Connections connections, Work<T> work) {
        try (Connection connection = connections.connect()) {
            int usual = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                T done = work.in(connection);
                connection.commit();
                return done;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(usual);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("a report: SQLSTATE " + refused.getSQLState(), refused);
        }
    }

    /** What is done with the connection. */
    @FunctionalInterface
    public interface Work<T> {

        T in(Connection connection) throws SQLException;
    }
}
