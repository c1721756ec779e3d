package kz.iin.application;

import java.util.List;
import kz.iin.person.comparison.Difference;

/**
 * What the file shows of the papers that were presented.
 *
 * @param differences between what was read in the identity document and what was entered; they decide nothing
 */
public record Presented(List<Difference> differences) {

    static final Presented NOTHING = new Presented(List.of());

    public Presented {
        differences = List.copyOf(differences);
    }
}
