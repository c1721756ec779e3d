package kz.iin.report.count;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.report.period.ReportPeriod;

/** All counts of a period, in their order: the same period gives the same list. What would be zero is left out. */
public record Facts(ReportPeriod period, List<Fact> all) {

    public Facts {
        all = List.copyOf(all.stream().sorted().toList());
    }

    /** Of all missions, and of all keys. */
    public long sum(Measure measure) {
        return sum(fact -> fact.measure() == measure);
    }

    /** Of all keys. */
    public long sum(Measure measure, String mission) {
        return sum(fact -> fact.measure() == measure && fact.mission().equals(Optional.of(mission)));
    }

    public SortedSet<String> missions() {
        return all.stream().flatMap(fact -> fact.mission().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Where opening and received are not what was formed, refused, withdrawn and is pending. A report with any is not to be
     * sent: something was counted twice, or not at all.
     */
    public List<Imbalance> imbalances() {
        return missions().stream().flatMap(this::imbalance).toList();
    }

    private Stream<Imbalance> imbalance(String mission) {
        long came = sum(Measure.OPENING, mission) + sum(Measure.RECEIVED, mission);
        long went = sum(Measure.FORMED, mission)
                + sum(Measure.REFUSED, mission)
                + sum(Measure.WITHDRAWN, mission)
                + sum(Measure.PENDING, mission);
        return came == went ? Stream.empty() : Stream.of(new Imbalance(mission, came, went));
    }

    private long sum(Predicate<Fact> which) {
        return all.stream().filter(which).mapToLong(Fact::count).sum();
    }
}
