package kz.iin.number;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.iin.person.BirthDate;

/** What a decision does to the database, in a transaction of its own: the application moves and its number is formed. */
public final class Deciding {

    /** The operator who decides. */
    public static final String OPERATOR = "operator.one";

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate ON = LocalDate.of(2026, 3, 2);

    private static final String MOVE = """
        update application set status = 'FORMED', decided_at = status_since, decided_by = ?
        where id = ? and status = 'AWAITING_DECISION'""";

    private final Connection connection;

    /** @param connection in no transaction; only this uses it */
    public Deciding(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** @return empty when no number is left: then nothing has happened */
    public Optional<Iin> decide(long application, BirthDate birthDate) throws SQLException {
        Optional<Iin> iin = undecided(application, birthDate);
        if (iin.isPresent()) {
            connection.commit();
        } else {
            connection.rollback();
        }
        return iin;
    }

    /** The same, and the transaction goes on. */
    Optional<Iin> undecided(long application, BirthDate birthDate) throws SQLException {
        move(application);
        return new NumberLedger(connection).form(order(application, birthDate));
    }

    /** With a number that the MVD has formed itself. */
    void bring(long application, BirthDate birthDate, Iin brought) throws SQLException {
        move(application);
        new NumberLedger(connection).enter(order(application, birthDate), brought);
        connection.commit();
    }

    private void move(long application) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setString(1, OPERATOR);
            move.setLong(2, application);
            move.executeUpdate();
        }
    }

    public static NumberOrder order(long application, BirthDate birthDate) {
        return new NumberOrder(application, birthDate, OPERATOR, AT, ON);
    }
}
