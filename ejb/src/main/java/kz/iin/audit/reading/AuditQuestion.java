package kz.iin.audit.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/**
 * What is looked for.
 *
 * @param application number of an application or of an acceptance refusal
 * @param from the first day, in Astana
 * @param to the last day
 */
public record AuditQuestion(
        Optional<String> actor,
        Optional<String> application,
        Optional<Deed> deed,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** For the audit, which notes what was asked for. */
    List<Change> asked() {
        return Stream.of(
                        actor.map(text -> Change.between("actor", null, text)),
                        application.map(text -> Change.between("application", null, text)),
                        deed.map(text -> Change.between("deed", null, text.name())),
                        from.map(day -> Change.between("from", null, day.toString())),
                        to.map(day -> Change.between("to", null, day.toString())))
                .flatMap(Optional::stream)
                .toList();
    }
}
