package kz.iin.report.edition;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import kz.iin.report.count.CountFacts;
import kz.iin.report.count.Facts;
import kz.iin.report.count.Imbalance;
import kz.iin.report.period.ReportPeriod;
import kz.iin.shared.Connections;

/**
 * Makes the report on a period, once: counted in one look at the database, numbered, kept with its file, all in one transaction.
 * Of two nodes that make the same one at the same moment one is refused by the database and finds it made.
 */
@ApplicationScoped
public class MakeReport {

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource pool;

    private Connections connections = () -> pool.getConnection();
    private Clock clock;

    /** For the container's proxy. */
    protected MakeReport() {}

    @Inject
    MakeReport(Clock clock) {
        this.clock = clock;
    }

    /** Outside of the container. */
    MakeReport(Connections connections, Clock clock) {
        this(clock);
        this.connections = connections;
    }

    /** Those of the periods whose reports are not made. */
    List<ReportPeriod> missing(List<ReportPeriod> due) {
        return inOneLook(connection -> {
            Set<ReportPeriod> made = new EditionStore(connection).made();
            return due.stream().filter(period -> !made.contains(period)).toList();
        });
    }

    /**
     * The number of the report on the period, made now or earlier.
     *
     * @throws IllegalArgumentException when the period is not over
     * @throws DoesNotAddUp when the applications of a mission don't: it is raised, and nothing is made
     */
    String make(ReportPeriod period) {
        Instant now = clock.instant();
        if (now.isBefore(period.ends())) {
            throw new IllegalArgumentException("period: it is over at " + period.ends());
        }
        try {
            return inOneLook(connection -> make(period, now, connection));
        } catch (DoesNotAddUp found) {
            inOneLook(connection -> raised(found, now, connection));
            throw found;
        }
    }

    private static String make(ReportPeriod period, Instant now, Connection connection) throws SQLException {
        EditionStore store = new EditionStore(connection);
        Optional<String> made = store.find(period);
        if (made.isPresent()) {
            return made.get();
        }
        CountFacts counting = new CountFacts(connection);
        Facts facts = counting.of(period);
        requireThatAddUp(facts);
        Facts previous = counting.of(period.previous());
        Edition edition = new Edition(
                store.nextNumber(period),
                period,
                now,
                Comparison.lines(
                        facts.all(),
                        previous.all(),
                        counting.of(period.yearEarlier()).all()),
                deltas(previous, store));
        store.add(edition);
        store.addFile(edition, EditionCsv.MEDIA_TYPE, EditionCsv.of(edition));
        return edition.number();
    }

    private static void requireThatAddUp(Facts facts) {
        List<Imbalance> imbalances = facts.imbalances();
        if (!imbalances.isEmpty()) {
            throw new DoesNotAddUp(facts.period(), imbalances);
        }
    }

    /** How the report before told the period otherwise than it is counted now. */
    private static Optional<Deltas> deltas(Facts previous, EditionStore store) throws SQLException {
        Optional<String> earlier = store.find(previous.period());
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Deltas(earlier.get(), Comparison.deltas(store.told(earlier.get()), previous.all())));
    }

    private static List<Imbalance> raised(DoesNotAddUp found, Instant now, Connection connection) throws SQLException {
        new EditionStore(connection).raise(found.period(), found.imbalances(), now);
        return found.imbalances();
    }

    private <T> T inOneLook(Work<T> work) {
        try (Connection connection = connections.connect()) {
            int usual = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                T done = work.in(connection);
                connection.commit();
                return done;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(usual);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("a report: SQLSTATE " + refused.getSQLState(), refused);
        }
    }

    @FunctionalInterface
    private interface Work<T> {

        T in(Connection connection) throws SQLException;
    }
}
