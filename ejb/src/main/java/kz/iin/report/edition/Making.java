package kz.iin.report.edition;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.report.count.CountFacts;
import kz.iin.report.count.Facts;
import kz.iin.report.count.Imbalance;
import kz.iin.report.count.Scope;
import kz.iin.report.period.ReportPeriod;

/** The making of one report, within one look at the database. */
final class Making {

    private static final Logger LOG = Logger.getLogger(Making.class.getName());

    private final Connection connection;
    private final EditionStore store;
    private final Scope scope;
    private final Instant at;

    Making(Connection connection, Scope scope, Instant at) {
        this.connection = connection;
        this.store = new EditionStore(connection);
        this.scope = scope;
        this.at = at;
    }

    String make(ReportPeriod period) throws SQLException {
        Optional<String> made = store.find(period, scope);
        if (made.isPresent()) {
            return made.get();
        }
        CountFacts counting = new CountFacts(connection);
        Facts facts = counting.of(period, scope);
        requireThatAddUp(facts);
        Facts previous = counting.of(store.before(period), scope);
        Facts yearEarlier = counting.of(period.yearEarlier(), scope);
        List<Line> lines = Comparison.lines(facts.all(), previous.all(), yearEarlier.all());
        List<Deltas> deltas = new Recounting(connection, scope, List.of(previous, yearEarlier)).deltas(period.kind());
        return keep(new Edition(store.nextNumber(period), period, previous.period(), scope, at, lines, deltas));
    }

    private String keep(Edition edition) throws SQLException {
        store.add(edition);
        store.addFile(edition, EditionCsv.MEDIA_TYPE, EditionCsv.of(edition));
        if (new ImbalanceStore(connection).clear(edition.period(), at)) {
            LOG.log(Level.INFO, "It adds up again: {0}", edition.period());
        }
        return edition.number();
    }

    private static void requireThatAddUp(Facts facts) {
        List<Imbalance> imbalances = facts.imbalances();
        if (!imbalances.isEmpty()) {
            throw new DoesNotAddUp(facts.period(), imbalances);
        }
    }
}
