package kz.iin.audit;

import java.sql.SQLException;

/** The database does not take or give the entries. What can't be written down is not done. */
public class AuditUnavailable extends RuntimeException {

    public AuditUnavailable(SQLException cause) {
        super("audit: SQLSTATE " + cause.getSQLState(), cause);
    }
}
