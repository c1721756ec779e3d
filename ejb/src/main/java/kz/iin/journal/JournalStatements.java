package kz.iin.journal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Runs the statements of the journal, each a commit of its own: past the transaction of the caller, and without waiting
 * for the disk.
 */
@ApplicationScoped
public class JournalStatements {

    @Resource(lookup = "java:jboss/datasources/JournalDS")
    private DataSource journal;

    private final Source source;

    /** For the container. */
    protected JournalStatements() {
        this.source = () -> journal.getConnection();
    }

    /** Outside of it. */
    public JournalStatements(Source source) {
        this.source = source;
    }

    public int update(String sql, Filling filling) {
        try (Connection connection = source.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            filling.fill(new JournalParameters(statement));
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw new JournalUnavailable(refused);
        }
    }

    public <T> List<T> query(String sql, Filling filling, Reading<T> reading) {
        try (Connection connection = source.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            filling.fill(new JournalParameters(statement));
            return read(statement, reading);
        } catch (SQLException refused) {
            throw new JournalUnavailable(refused);
        }
    }

    private static <T> List<T> read(PreparedStatement statement, Reading<T> reading) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reading.read(rows));
            }
        }
        return found;
    }

    /** Where connections come from. */
    public interface Source {
        Connection connect() throws SQLException;
    }

    /** Sets the parameters of a statement. */
    public interface Filling {
        void fill(JournalParameters parameters) throws SQLException;
    }

    /** Makes a value of a row. */
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
