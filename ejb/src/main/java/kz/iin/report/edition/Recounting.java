package kz.iin.report.edition;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.iin.report.count.CountFacts;
import kz.iin.report.count.Facts;
import kz.iin.report.count.Scope;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;

/** How earlier reports told otherwise what they would tell now: those compared with, and those of whose days something was changed. */
final class Recounting {

    private final Connection connection;
    private final EditionStore store;
    private final EarlierReports earlier;
    private final Scope scope;
    private final Map<ReportPeriod, Facts> counted = new HashMap<>();

    /** @param compared what is counted already */
    Recounting(Connection connection, Scope scope, List<Facts> compared) {
        this.connection = connection;
        this.store = new EditionStore(connection);
        this.earlier = new EarlierReports(connection);
        this.scope = scope;
        compared.forEach(facts -> counted.put(facts.period(), facts));
    }

    /** By the numbers of the reports; what a report in between told already is not told again. */
    List<Deltas> deltas(ReportKind kind) throws SQLException {
        Set<ReportPeriod> periods =
                new TreeSet<>(Comparator.comparing(ReportPeriod::from).thenComparing(ReportPeriod::to));
        periods.addAll(counted.keySet());
        periods.addAll(earlier.changed(kind));
        List<Deltas> all = new ArrayList<>();
        for (ReportPeriod period : periods) {
            Optional<String> made = store.find(period, scope);
            if (made.isPresent()) {
                all.add(deltas(made.get(), period));
            }
        }
        all.removeIf(deltas -> deltas.all().isEmpty());
        all.sort(Comparator.comparing(Deltas::earlier));
        return all;
    }

    private Deltas deltas(String number, ReportPeriod period) throws SQLException {
        return new Deltas(
                number,
                period,
                Comparison.deltas(earlier.told(number), now(period).all()));
    }

    private Facts now(ReportPeriod period) throws SQLException {
        Facts facts = counted.get(period);
        return facts == null ? new CountFacts(connection).of(period, scope) : facts;
    }
}
