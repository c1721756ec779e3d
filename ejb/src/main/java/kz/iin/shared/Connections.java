package kz.iin.shared;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from: the pool of the server, or a database without one. Whoever takes one closes it. */
@FunctionalInterface
public interface Connections {

    Connection connect() throws SQLException;
}
