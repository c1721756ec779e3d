package kz.iin.duplicates.comparison;

import java.util.List;

/**
 * How likely two descriptions are those of one person.
 *
 * @param bits the sum of the evidence
 * @param evidence field by field
 * @param twins whether all but the given name agrees: perhaps twins
 */
public record Likeness(double bits, List<Evidence> evidence, boolean twins) {

    public Likeness {
        evidence = List.copyOf(evidence);
    }

    public boolean has(Field field, Agreement agreement) {
        return evidence.stream().anyMatch(one -> one.field() == field && one.agreement() == agreement);
    }
}
