package kz.iin.access.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of the present transaction. */
@ApplicationScoped
class SignInDatabase {

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource database;

    <T> T with(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException refused) {
            throw new IllegalStateException("the database does not answer about sign-ins", refused);
        }
    }

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<T> {

        T on(Connection connection) throws SQLException;
    }
}
