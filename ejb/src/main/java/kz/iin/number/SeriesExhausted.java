package kz.iin.number;

import java.util.Locale;
import kz.iin.shared.DomainException;
import kz.iin.shared.RuleTexts;

/** No series that is open today has a number left for the birth date. */
public class SeriesExhausted extends DomainException {

    public SeriesExhausted() {
        super("NUMBER_SERIES_EXHAUSTED", "no number is left for this birth date");
    }

    @Override
    public String text(Locale language) {
        return RuleTexts.text("number.exhausted", language);
    }
}
