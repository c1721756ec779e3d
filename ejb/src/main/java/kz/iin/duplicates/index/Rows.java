package kz.iin.duplicates.index;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows that a query of the index finds, as values. */
public final class Rows {

    private Rows() {}

    public static <T> List<T> of(PreparedStatement query, Reading<T> reading) throws SQLException {
        List<T> values = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                values.add(reading.of(row));
            }
        }
        return values;
    }

    /** Makes a value of a row. */
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
