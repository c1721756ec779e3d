package kz.iin.keys.alert;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The alerts that are not settled. */
@Stateless
public class ListKeyAlerts {

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource database;

    /** One for each purpose, the gravest. */
    public List<KeyAlert> open() {
        try (Connection connection = database.getConnection()) {
            return new KeyAlerts(connection).open();
        } catch (SQLException refused) {
            throw new IllegalStateException("The alerts were not read", refused);
        }
    }
}
