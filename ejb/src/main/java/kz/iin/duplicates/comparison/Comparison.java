package kz.iin.duplicates.comparison;

import kz.iin.duplicates.prepared.PreparedPerson;

/** Holds two descriptions against each other. */
public final class Comparison {

    private final Assignment assignment;
    private final WordEvidence words;
    private final FieldComparison fields;

    public Comparison(Weights weights, Frequencies frequencies) {
        assignment = new Assignment(weights);
        words = new WordEvidence(weights, frequencies);
        fields = new FieldComparison(weights, frequencies);
    }

    /** To hold many against it. */
    public Probe of(PreparedPerson probe) {
        return new Probe(probe, new NameProbe(probe.names(), assignment, words), fields);
    }

    public Likeness compare(PreparedPerson probe, PreparedPerson known) {
        return of(probe).compare(known);
    }
}
