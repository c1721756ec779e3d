package kz.iin.number.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Goes through the whole ledger of numbers as it was at one moment, and disturbs nobody. */
public final class AccountForNumbers {

    private static final String AT_ONE_MOMENT = "set transaction isolation level repeatable read, read only";

    private final Connection connection;

    public AccountForNumbers(Connection connection) {
        this.connection = connection;
    }

    /** In a transaction of its own. */
    public Account account() throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(AT_ONE_MOMENT);
            return look();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** In the transaction that there is; unless it is repeatable, what is formed meanwhile looks like a discrepancy. */
    public Account look() throws SQLException {
        Findings findings = new Findings();
        new PlaceWalk(connection, findings).walk();
        for (Comparison comparison : Comparison.values()) {
            comparison.compare(connection, findings);
        }
        return findings.account();
    }
}
