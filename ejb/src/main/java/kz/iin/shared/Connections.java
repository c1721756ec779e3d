package kz.iin.shared;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from: the pool of the server, or a database without one. Whoever takes one closes it. */
@FunctionalInterface
public interface Connections {

    Connection connect() throws SQLException;

    /** Works in a transaction of its own: committed at the end, rolled back if the work throws. */
    default <T> T transact(Work<T> work) throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            try {
                T done = work.in(connection);
                connection.commit();
                return done;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    interface Work<T> {

        T in(Connection connection) throws SQLException;
    }
}
