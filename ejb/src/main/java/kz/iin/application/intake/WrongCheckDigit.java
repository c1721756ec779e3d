package kz.iin.application.intake;

import java.text.MessageFormat;
import java.util.Locale;
import kz.iin.person.mrz.MrzRule;
import kz.iin.person.mrz.Place;
import kz.iin.shared.DomainException;
import kz.iin.shared.RuleTexts;

/** A check digit of the machine readable zone is another one, and nobody says that it is printed so. */
public class WrongCheckDigit extends DomainException {

    private static final String LINE = "documentReading/line";

    private final transient Place place;

    WrongCheckDigit(Place place) {
        super(
                MrzRule.MRZ_CHECK_DIGIT.name(),
                place.line() == 1 ? LINE : LINE + "[" + place.line() + "]",
                "position " + place.first() + ": " + MrzRule.MRZ_CHECK_DIGIT.words());
        this.place = place;
    }

    /** The position, counted from one as ICAO Doc 9303 does, the rule and its clause. */
    @Override
    public String text(Locale language) {
        String position = RuleTexts.text("mrz.position", language);
        return new MessageFormat(position, language).format(new Object[] {place.first()}) + ": "
                + RuleTexts.text(RuleTexts.key(MrzRule.MRZ_CHECK_DIGIT), language);
    }
}
