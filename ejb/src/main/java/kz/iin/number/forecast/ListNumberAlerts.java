package kz.iin.number.forecast;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The alerts that are not settled. */
@Stateless
public class ListNumberAlerts {

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource database;

    /** The gravest first. */
    public List<NumberAlert> open() {
        try (Connection connection = database.getConnection()) {
            return new NumberAlerts(connection).open();
        } catch (SQLException refused) {
            throw new IllegalStateException("The alerts were not read", refused);
        }
    }
}
