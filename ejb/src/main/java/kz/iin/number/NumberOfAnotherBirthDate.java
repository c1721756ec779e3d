package kz.iin.number;

import java.util.Locale;
import kz.iin.shared.DomainException;
import kz.iin.shared.RuleTexts;

/** The number that the MVD brings does not begin with the birth date of the applicant. */
public class NumberOfAnotherBirthDate extends DomainException {

    public NumberOfAnotherBirthDate() {
        super("NUMBER_OF_ANOTHER_BIRTH_DATE", "form/iin", "digits 1 to 6 are not those of the birth date");
    }

    @Override
    public String text(Locale language) {
        return RuleTexts.text("number.ofAnotherBirthDate", language);
    }
}
