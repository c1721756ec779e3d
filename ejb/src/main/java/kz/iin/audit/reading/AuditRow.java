package kz.iin.audit.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.audit.Change;

/**
 * An entry of the audit as it is shown.
 *
 * @param place day and position in the chain; empty for two seconds after the act
 * @param who login, and the system of a ministry if one was used
 */
public record AuditRow(
        long id,
        Optional<String> place,
        Instant at,
        Who who,
        String deed,
        List<String> applications,
        List<Change> changes) {

    public AuditRow {
        applications = List.copyOf(applications);
        changes = List.copyOf(changes);
    }

    AuditRow with(List<Change> read) {
        return new AuditRow(id, place, at, who, deed, applications, read);
    }

    /** Withholds what was changed. */
    @Override
    public String toString() {
        return "AuditRow[" + id + "]";
    }

    /** Who acted, through what, and where. */
    public record Who(String actor, Optional<String> sender, Optional<String> mission) {}
}
