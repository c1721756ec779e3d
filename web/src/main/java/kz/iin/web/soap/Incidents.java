package kz.iin.web.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import kz.iin.shared.WithheldTrace;

/** Gives every fault its id, the caller's language and its one line in the log. */
final class Incidents {

    private static final Logger LOG = Logger.getLogger(Incidents.class.getName());

    private final Supplier<UUID> ids;

    Incidents(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /**
     * Leaves the code at the request as its outcome. What broke in us is logged with its stack trace; what the caller erred
     * in is not worth one.
     */
    Incident open(Diagnosis diagnosis, Throwable thrown, String operation, HttpServletRequest request) {
        Incident incident = new Incident(ids.get(), diagnosis, languageOf(request));
        Noted.OUTCOME.on(request, diagnosis.code());
        Level level = diagnosis.isOurs() ? Level.SEVERE : Level.INFO;
        LogRecord line = new LogRecord(level, "Incident {0}: {1} in {2}, field {3}, sender {4}, denied for {5}");
        line.setLoggerName(LOG.getName());
        line.setParameters(new Object[] {
            incident.id(),
            diagnosis.code(),
            operation,
            diagnosis.field().orElse("-"),
            Noted.SENDER.of(request).orElse("-"),
            Noted.DENIAL.of(request).orElse("-")
        });
        if (diagnosis.isOurs()) {
            line.setThrown(WithheldTrace.of(thrown));
        }
        LOG.log(line);
        return incident;
    }

    private static Locale languageOf(HttpServletRequest request) {
        return FaultTexts.choose(Collections.list(request.getLocales()));
    }
}
