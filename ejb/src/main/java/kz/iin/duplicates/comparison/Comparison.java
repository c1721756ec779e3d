package kz.iin.duplicates.comparison;

import java.util.List;
import java.util.stream.Stream;
import kz.iin.duplicates.prepared.PreparedPerson;

/** Holds two descriptions against each other. */
public final class Comparison {

    private final NameComparison names;
    private final FieldComparison fields;

    public Comparison(Weights weights, Frequencies frequencies) {
        names = new NameComparison(weights, frequencies);
        fields = new FieldComparison(weights, frequencies);
    }

    public Likeness compare(PreparedPerson probe, PreparedPerson known) {
        NameLikeness name = names.compare(probe.names(), known.names());
        List<Evidence> others = fields.compare(probe, known);
        List<Evidence> all =
                Stream.concat(name.evidence().stream(), others.stream()).toList();
        double bits = all.stream().mapToDouble(Evidence::bits).sum();
        return new Likeness(bits, all, Twins.are(name, others));
    }
}
