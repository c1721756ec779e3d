package kz.iin.web.console;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something broke in us: the page shows an id that finds the line in the log. */
final class Incident {

    /** The request attribute that the error page reads. */
    static final String ID = "incidentId";

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());

    private static final int FRAMES = 12;

    private Incident() {}

    /** Logs where it broke, without messages: a database names the values of the row that it refuses. */
    static void open(Throwable thrown, HttpServletRequest request) {
        UUID id = UUID.randomUUID();
        request.setAttribute(ID, id);
        LOG.log(Level.SEVERE, "Incident {0} in {1}: {2}", new Object[] {id, request.getServletPath(), trace(thrown)});
    }

    private static String trace(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .map(cause -> nameOf(cause) + frames(cause))
                .collect(Collectors.joining(System.lineSeparator() + "caused by "));
    }

    private static String nameOf(Throwable thrown) {
        String name = thrown.getClass().getName();
        return thrown instanceof SQLException sql ? name + ", SQLSTATE " + sql.getSQLState() : name;
    }

    private static String frames(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> System.lineSeparator() + "    at " + frame)
                .collect(Collectors.joining());
    }
}
