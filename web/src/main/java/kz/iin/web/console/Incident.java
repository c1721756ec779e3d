package kz.iin.web.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import kz.iin.shared.WithheldTrace;

/** Something broke in us: the page shows an id that finds the line in the log. */
final class Incident {

    /** The request attribute that the error page reads. */
    static final String ID = "incidentId";

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());

    private Incident() {}

    /** A view that is not there: it has expired, or the request was made by hand. */
    static UUID note(HttpServletRequest request) {
        UUID id = UUID.randomUUID();
        LOG.log(Level.INFO, "Incident {0} in {1}: no such view", new Object[] {id, request.getServletPath()});
        return id;
    }

    /** Logs where it broke, without messages. */
    static void open(Throwable thrown, HttpServletRequest request) {
        UUID id = UUID.randomUUID();
        request.setAttribute(ID, id);
        LogRecord line = new LogRecord(Level.SEVERE, "Incident {0} in {1}");
        line.setLoggerName(LOG.getName());
        line.setParameters(new Object[] {id, request.getServletPath()});
        line.setThrown(WithheldTrace.of(thrown));
        LOG.log(line);
    }
}
