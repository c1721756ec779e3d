package kz.iin.queue;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import kz.iin.application.Actors;
import kz.iin.application.Page;
import kz.iin.application.reading.ApplicationEntry;
import kz.iin.application.reading.Missions;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Lists applications for the people at the console, each what he may see. It is taken down what was shown. */
@Stateless
public class ListQueue {

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource pool;

    @Inject
    private Missions missions;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param after the cursor of an earlier page; empty for the first one */
    public Page<ApplicationEntry> list(Viewer viewer, QueueFilter filter, Optional<String> after, int limit) {
        if (!viewer.seesAny()) {
            return new Page<>(List.of(), Optional.empty());
        }
        Scope scope = scope(viewer);
        Page<ApplicationEntry> page = read(queue -> queue.page(scope, filter, after, limit));
        List<String> shown =
                page.entries().stream().map(entry -> entry.number().value()).toList();
        Optional<String> name = filter.applicants().name();
        if (name.isPresent()) {
            audit.record(Act.of(Deed.SEARCHED_PERSONS, viewer.actor(actors), shown)
                    .changing(List.of(Change.between("name", null, name.get()))));
        } else if (!shown.isEmpty()) {
            audit.record(Act.of(Deed.LISTED_APPLICATIONS, viewer.actor(actors), shown));
        }
        return page;
    }

    /** How much waits in each queue; nothing for who sees none. */
    public Map<Queue, QueueCount> counts(Viewer viewer) {
        return viewer.seesAny() ? read(queue -> queue.counts(scope(viewer))) : Map.of();
    }

    private Scope scope(Viewer viewer) {
        return new Scope(
                viewer.seesEveryMission() ? Optional.empty() : viewer.mission(), missions.byCode(), clock.instant());
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = pool.getConnection()) {
            return reading.of(new ReadQueue(connection));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What is read of the queues. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ReadQueue queue) throws SQLException;
    }
}
