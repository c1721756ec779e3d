package kz.iin.crash;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import kz.iin.number.Deciding;
import kz.iin.person.BirthDate;

/**
 * A program that decides one application after the other, on several connections, until it is killed: the applications are
 * claimed as the queue of the operators is, the numbers formed by the same statement as in the server.
 */
final class FormUntilKilled {

    /** What it says when its first number is formed. */
    static final String FORMED = "The first number is formed";

    private static final Logger LOG = Logger.getLogger(FormUntilKilled.class.getName());

    /** All on few birth days, so that whoever is killed holds up others. */
    private static final String[] BIRTH_DATES = {"1980-01-01", "1990-02", "2001-12-31"};

    private static final AtomicBoolean TOLD = new AtomicBoolean();
    private static final int CONNECTIONS = 4;
    private static final String CLAIM = "select id from application where status = 'AWAITING_DECISION' order by id"
            + " for update skip locked limit 1";

    private FormUntilKilled() {}

    /** @param arguments address, user and password of the database */
    public static void main(String[] arguments) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
            new Thread(() -> form(connection)).start();
        }
    }

    private static void form(Connection connection) {
        try {
            Deciding deciding = new Deciding(connection);
            OptionalLong application = claimed(connection);
            while (application.isPresent()) {
                long id = application.getAsLong();
                deciding.decide(id, BirthDate.parse(BIRTH_DATES[(int) (id % BIRTH_DATES.length)]));
                tellFirst();
                application = claimed(connection);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void tellFirst() {
        if (TOLD.compareAndSet(false, true)) {
            LOG.info(FORMED);
        }
    }

    private static OptionalLong claimed(Connection connection) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM);
                ResultSet row = claim.executeQuery()) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        }
    }
}
