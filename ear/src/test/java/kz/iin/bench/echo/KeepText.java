package kz.iin.bench.echo;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One transaction with one row. */
@Stateless
public class KeepText {

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource database;

    public void keep(String text) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into echo (content) values (?)")) {
            insert.setString(1, text);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
