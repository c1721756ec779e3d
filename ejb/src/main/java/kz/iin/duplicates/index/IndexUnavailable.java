package kz.iin.duplicates.index;

import java.sql.SQLException;

/** The database did not do what the index asked of it: nobody may be taken for unknown because of that. */
public class IndexUnavailable extends RuntimeException {

    /** What the database says may quote a row: only its code is told. */
    public IndexUnavailable(SQLException refused) {
        super("the index of persons, SQLSTATE " + refused.getSQLState());
    }
}
