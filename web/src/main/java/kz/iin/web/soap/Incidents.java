package kz.iin.web.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import kz.iin.shared.WithheldTrace;

/** Gives every fault its id, the caller's language and its one line in the log. */
public final class Incidents {

    private static final Logger LOG = Logger.getLogger(Incidents.class.getName());

    private final Supplier<UUID> ids;

    public Incidents(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** An exception while a request is carried out. */
    public Incident open(Throwable thrown, String operation, HttpServletRequest request) {
        return open(Diagnose.carryingOut(thrown), thrown, operation, request);
    }

    /** An exception while a request is carried out whose caller has gone: in English. */
    public Incident open(Throwable thrown, String operation) {
        Incident incident = new Incident(ids.get(), Diagnose.carryingOut(thrown), Locale.ENGLISH);
        tell(incident, thrown, operation, noted -> Optional.empty());
        return incident;
    }

    /**
     * Leaves the code at the request as its outcome. What broke in us is logged with its stack trace; what the caller erred
     * in is not worth one.
     */
    Incident open(Diagnosis diagnosis, Throwable thrown, String operation, HttpServletRequest request) {
        Incident incident = new Incident(ids.get(), diagnosis, languageOf(request));
        Noted.OUTCOME.on(request, diagnosis.code());
        tell(incident, thrown, operation, noted -> noted.of(request));
        return incident;
    }

    private static void tell(
            Incident incident, Throwable thrown, String operation, Function<Noted, Optional<String>> noted) {
        Diagnosis diagnosis = incident.diagnosis();
        Level level = diagnosis.isOurs() ? Level.SEVERE : Level.INFO;
        LogRecord line = new LogRecord(level, "Incident {0}: {1} in {2}, field {3}, sender {4}, denied for {5}");
        line.setLoggerName(LOG.getName());
        line.setParameters(new Object[] {
            incident.id(),
            diagnosis.code(),
            operation,
            diagnosis.field().orElse("-"),
            noted.apply(Noted.SENDER).orElse("-"),
            noted.apply(Noted.DENIAL).orElse("-")
        });
        if (diagnosis.isOurs()) {
            line.setThrown(WithheldTrace.of(thrown));
        }
        LOG.log(line);
    }

    private static Locale languageOf(HttpServletRequest request) {
        return FaultTexts.choose(Collections.list(request.getLocales()));
    }
}
