package kz.iin.duplicates.index;

import java.util.Objects;
import kz.iin.duplicates.comparison.Frequencies;
import kz.iin.duplicates.comparison.Weights;

/** What persons are compared by: the weights in force, and how often names stand in the register. */
public record Measures(Weights weights, Frequencies frequencies) {

    public Measures {
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(frequencies, "frequencies");
    }
}
