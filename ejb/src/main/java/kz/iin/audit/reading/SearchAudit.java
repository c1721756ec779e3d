package kz.iin.audit.reading;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import kz.iin.application.Actors;
import kz.iin.application.Page;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Deed;

/** Finds who did or saw what. Nothing is found by whoever is neither auditor nor administrator. */
@Stateless
public class SearchAudit {

    /** So many rows make a file; more are asked for by a shorter period. */
    public static final int MOST_EXPORTED = 50_000;

    private static final Set<Role> READERS = EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR);

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource database;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actors actors;

    /** @param after the cursor of an earlier page; empty for the first one */
    public Page<AuditRow> search(Viewer viewer, AuditQuestion question, Optional<String> after, int limit) {
        if (!mayRead(viewer)) {
            return new Page<>(List.of(), Optional.empty());
        }
        List<AuditRow> found = find(question, after.map(Long::parseLong).orElse(Long.MAX_VALUE), limit + 1);
        List<AuditRow> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next = found.size() > limit
                ? Optional.of(Long.toString(shown.get(limit - 1).id()))
                : Optional.empty();
        audit.record(Act.of(Deed.SEARCHED_AUDIT, viewer.actor(actors)).changing(question.asked()));
        return new Page<>(shown, next);
    }

    /** The latest ones, for a file. */
    public List<AuditRow> export(Viewer viewer, AuditQuestion question) {
        if (!mayRead(viewer)) {
            return List.of();
        }
        audit.record(Act.of(Deed.EXPORTED_AUDIT, viewer.actor(actors)).changing(question.asked()));
        return find(question, Long.MAX_VALUE, MOST_EXPORTED);
    }

    public static boolean mayRead(Viewer viewer) {
        return viewer.roles().stream().anyMatch(READERS::contains);
    }

    private List<AuditRow> find(AuditQuestion question, long before, int limit) {
        try (Connection connection = database.getConnection()) {
            return new StoredRows(connection).find(question, before, limit);
        } catch (SQLException refused) {
            throw new IllegalStateException("the audit can't be read", refused);
        }
    }
}
