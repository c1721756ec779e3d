package kz.iin.number;

import kz.iin.shared.DomainException;

/** The number that the MVD brings belongs to a series from which numbers are formed here. */
public class NumberOfOurSeries extends DomainException {

    public NumberOfOurSeries() {
        super("NUMBER_OF_OUR_SERIES", "form/iin", "numbers of this series are formed here");
    }
}
