package kz.iin.number;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The ledger of numbers, in the transaction of a connection. Forming one is one statement, the function
 * {@code form_number}: counter, number and what was stepped over are written together, at the price of one round trip.
 */
public final class NumberLedger {

    private static final String FORM = "select form_number(?, ?, ?, ?, ?)";

    private static final String OURS = """
            select exists (
                select from number_series where owner = 'SELF' and digit7 = ? and ? between first_serial and last_serial)""";

    private static final String ENTER = """
            insert into formed_number (iin, application_id, series, birth_digits, serial, source, formed_at, formed_by)
            values (?, ?, (select code from number_series where owner = 'MVD' and digit7 = ?
                and ? between first_serial and last_serial), ?, ?, 'MVD', ?, ?)
            on conflict (iin) do nothing""";

    private final Connection connection;

    public NumberLedger(Connection connection) {
        this.connection = connection;
    }

    /** The next number of the first open series that has one left; the same again for the same application. */
    public Optional<Iin> form(NumberOrder order) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORM)) {
            statement.setLong(1, order.applicationId());
            statement.setString(2, NumberSeries.birthDigits(NumberSeries.birthDay(order.birthDate())));
            statement.setObject(3, order.on());
            statement.setObject(4, order.at().atOffset(ZoneOffset.UTC));
            statement.setString(5, order.operator());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getString(1)).map(Iin::new);
            }
        }
    }

    /**
     * A number that the MVD has formed itself, as it is: its digits say nothing of the birth date (decree 853 of 2013).
     *
     * @throws NumberAlreadyGiven if it was given before
     * @throws NumberOfOurSeries if it belongs to a series of ours
     */
    public void enter(NumberOrder order, Iin brought) throws SQLException {
        Digits digits = new Digits(brought.value());
        if (isOurs(digits)) {
            throw new NumberOfOurSeries();
        }
        try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
            statement.setString(1, brought.value());
            statement.setLong(2, order.applicationId());
            statement.setInt(3, digits.seventh());
            statement.setInt(4, digits.serial());
            statement.setString(5, digits.birthDigits());
            statement.setInt(6, digits.serial());
            statement.setObject(7, order.at().atOffset(ZoneOffset.UTC));
            statement.setString(8, order.operator());
            if (statement.executeUpdate() == 0) {
                throw new NumberAlreadyGiven();
            }
        }
    }

    private boolean isOurs(Digits digits) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OURS)) {
            statement.setInt(1, digits.seventh());
            statement.setInt(2, digits.serial());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
