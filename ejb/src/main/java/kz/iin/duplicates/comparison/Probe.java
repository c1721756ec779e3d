package kz.iin.duplicates.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.duplicates.prepared.PreparedPerson;

/**
 * One description, against which many are held. What is quickly compared comes first: where no name could make up for it the
 * names are not compared.
 */
public final class Probe {

    private final PreparedPerson person;
    private final NameProbe names;
    private final FieldComparison fields;
    private final double mostOfNames;

    Probe(PreparedPerson person, NameProbe names, FieldComparison fields) {
        this.person = person;
        this.names = names;
        this.fields = fields;
        mostOfNames = names.most();
    }

    /** Nothing if the bits can't be as many. */
    public Optional<Likeness> compare(PreparedPerson known, double least) {
        List<Evidence> others = fields.compare(person, known);
        double ofNames = least - bits(others);
        return mostOfNames < ofNames || names.most(known.names()) < ofNames
                ? Optional.empty()
                : Optional.of(withNames(known, others));
    }

    /** However few the bits are. */
    public Likeness compare(PreparedPerson known) {
        return withNames(known, fields.compare(person, known));
    }

    private Likeness withNames(PreparedPerson known, List<Evidence> others) {
        NameLikeness name = names.compare(known.names());
        List<Evidence> all =
                Stream.concat(name.evidence().stream(), others.stream()).toList();
        return new Likeness(bits(all), all, Twins.are(name, others));
    }

    private static double bits(List<Evidence> all) {
        return all.stream().mapToDouble(Evidence::bits).sum();
    }
}
