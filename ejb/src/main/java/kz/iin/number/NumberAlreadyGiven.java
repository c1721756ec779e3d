package kz.iin.number;

import java.util.Locale;
import kz.iin.shared.DomainException;
import kz.iin.shared.RuleTexts;

/** The number that the MVD brings is somebody's already, or was annulled: a number is given once. */
public class NumberAlreadyGiven extends DomainException {

    public NumberAlreadyGiven() {
        super("NUMBER_ALREADY_GIVEN", "form/iin", "this number was given before");
    }

    @Override
    public String text(Locale language) {
        return RuleTexts.text("number.alreadyGiven", language);
    }
}
