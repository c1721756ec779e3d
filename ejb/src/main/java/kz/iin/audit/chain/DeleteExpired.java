package kz.iin.audit.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.iin.audit.Act;
import kz.iin.audit.Actor;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes what has been kept long enough, a whole day of the chain at a time: first the details, which hold personal
 * data, then, only where it is wanted, the entries. The day's row stays with the hash that the next day follows from.
 * Each deletion is itself an entry.
 */
@ApplicationScoped
public class DeleteExpired {

    private AuditDatabase database;
    private AuditTrail trail;
    private Clock clock;
    private Duration keepDetails;
    private Optional<Duration> keepEntries;

    /** For the container's proxy. */
    protected DeleteExpired() {}

    @Inject
    public DeleteExpired(
            AuditDatabase database,
            AuditTrail trail,
            Clock clock,
            @ConfigProperty(name = "iin.audit.keep-details", defaultValue = "P1095D") Duration keepDetails,
            @ConfigProperty(name = "iin.audit.keep") Optional<Duration> keepEntries) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
        this.keepDetails = keepDetails;
        this.keepEntries = keepEntries;
    }

    public void delete() {
        delete(Expiring.DETAILS, keepDetails);
        keepEntries.ifPresent(kept -> delete(Expiring.ENTRIES, kept));
    }

    private void delete(Expiring what, Duration kept) {
        Instant at = clock.instant();
        LocalDate firstKept = LocalDate.ofInstant(at.minus(kept), ZoneOffset.UTC);
        boolean more = true;
        while (more) {
            more = database.inTransaction(connection -> deleteDay(what, firstKept, at, connection));
        }
    }

    private boolean deleteDay(Expiring what, LocalDate firstKept, Instant at, Connection connection)
            throws SQLException {
        Optional<LocalDate> day = claimDay(what, firstKept, at, connection);
        if (day.isPresent()) {
            try (PreparedStatement delete = connection.prepareStatement(what.deletion)) {
                delete.setObject(1, day.get());
                delete.executeUpdate();
            }
            List<Change> deleted = List.of(Change.between("day", day.get().toString(), null));
            trail.record(Act.of(what.deed, Actor.SYSTEM).changing(deleted), connection);
        }
        return day.isPresent();
    }

    private static Optional<LocalDate> claimDay(Expiring what, LocalDate firstKept, Instant at, Connection connection)
            throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(what.claim)) {
            claim.setTimestamp(1, Timestamp.from(at));
            claim.setObject(2, firstKept);
            try (ResultSet row = claim.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, LocalDate.class)) : Optional.empty();
            }
        }
    }

    /** What expires: the row of the day says so first, else the database refuses. */
    private enum Expiring {
        DETAILS(
                Deed.DELETED_DETAILS,
                "details_deleted_at",
                "true",
                "delete from audit_detail where entry_id in (select id from audit_entry where day = ?)"),
        ENTRIES(
                Deed.DELETED_ENTRIES,
                "entries_deleted_at",
                "details_deleted_at is not null",
                "delete from audit_entry where day = ?");

        private final Deed deed;
        private final String claim;
        private final String deletion;

        Expiring(Deed deed, String mark, String condition, String deletion) {
            this.deed = deed;
            this.claim = """
                update audit_day set %1$s = ?
                where day = (
                    select day from audit_day where day < ? and closed_at is not null and %1$s is null and %2$s
                    order by day limit 1 for update skip locked)
                returning day\
                """.formatted(mark, condition);
            this.deletion = deletion;
        }
    }
}
