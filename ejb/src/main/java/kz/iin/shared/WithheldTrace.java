package kz.iin.shared;

import java.sql.SQLException;

/**
 * A stack trace fit for the log: where and what class, down all causes, without the messages. A database names the
 * values of the row that it refuses, a parser the text that it stumbles over.
 */
public final class WithheldTrace extends Exception {

    private WithheldTrace(Throwable original, Throwable cause) {
        super(nameOf(original), cause);
        setStackTrace(original.getStackTrace());
    }

    public static WithheldTrace of(Throwable original) {
        Throwable cause = original.getCause();
        return new WithheldTrace(original, cause == null ? null : of(cause));
    }

    private static String nameOf(Throwable original) {
        String name = original.getClass().getName();
        return original instanceof SQLException sql ? name + ", SQLSTATE " + sql.getSQLState() : name;
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
