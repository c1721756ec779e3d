package kz.iin.number;

import java.util.Locale;
import kz.iin.shared.DomainException;
import kz.iin.shared.RuleTexts;

/** The number that the MVD brings belongs to a series from which numbers are formed here. */
public class NumberOfOurSeries extends DomainException {

    public NumberOfOurSeries() {
        super("NUMBER_OF_OUR_SERIES", "form/iin", "numbers of this series are formed here");
    }

    @Override
    public String text(Locale language) {
        return RuleTexts.text("number.ofOurSeries", language);
    }
}
