package kz.iin.duplicates.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kz.iin.duplicates.comparison.Frequencies;
import kz.iin.duplicates.comparison.Weights;

/** The measures as the database keeps them. Of the weights the highest version counts; no version is ever changed. */
public final class StoredMeasures {

    private static final String IN_FORCE = """
            select name, value from comparison_weight
            where version = (select max(version) from comparison_weight)""";

    private static final String KEEP = """
            insert into comparison_weight (version, name, value) values (?, ?, ?)
            on conflict do nothing""";

    private static final String FREQUENCIES = "select kind || form, persons from name_frequency";
    private static final String SIZE = "select persons from register_size";

    private StoredMeasures() {}

    /** The weights that the system comes with are put beside those that are there. */
    public static Measures read(Connection connection) throws SQLException {
        keep(connection, Weights.standard());
        return new Measures(Weights.read(table(connection)), frequencies(connection));
    }

    /** Those of a version that is known are left as they are. */
    public static void keep(Connection connection, Weights weights) throws SQLException {
        Properties table = weights.table();
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            for (String name : table.stringPropertyNames()) {
                statement.setInt(1, weights.version());
                statement.setString(2, name);
                statement.setString(3, table.getProperty(name));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static Properties table(Connection connection) throws SQLException {
        Properties table = new Properties();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(IN_FORCE)) {
            while (row.next()) {
                table.setProperty(row.getString(1), row.getString(2));
            }
        }
        return table;
    }

    private static Frequencies frequencies(Connection connection) throws SQLException {
        Map<String, Long> counts = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FREQUENCIES)) {
            while (row.next()) {
                counts.put(row.getString(1), row.getLong(2));
            }
        }
        return new MeasuredFrequencies(counts, size(connection));
    }

    private static long size(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SIZE)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
