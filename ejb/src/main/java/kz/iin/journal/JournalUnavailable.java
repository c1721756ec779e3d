package kz.iin.journal;

import java.sql.SQLException;

/** The database does not take or give the journal's rows. Nothing is done about a message that can't be written down. */
public class JournalUnavailable extends RuntimeException {

    JournalUnavailable(SQLException cause) {
        super("journal: SQLSTATE " + cause.getSQLState(), cause);
    }
}
