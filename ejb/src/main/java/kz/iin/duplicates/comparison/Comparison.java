package kz.iin.duplicates.comparison;

import kz.iin.duplicates.prepared.PreparedPerson;

/** Holds two descriptions against each other. */
public final class Comparison {

    private final NameComparison names;
    private final FieldComparison fields;

    public Comparison(Weights weights, Frequencies frequencies) {
        names = new NameComparison(weights, frequencies);
        fields = new FieldComparison(weights, frequencies);
    }

    /** To hold many against it. */
    public Probe of(PreparedPerson probe) {
        return new Probe(probe, names, fields);
    }

    public Likeness compare(PreparedPerson probe, PreparedPerson known) {
        return of(probe).compare(known);
    }
}
