package kz.iin.application.registration;

import java.util.Locale;
import kz.iin.application.ApplicationRule;
import kz.iin.shared.DomainException;
import kz.iin.shared.RuleTexts;

/** What is told as another number of the person is the one that was formed for the application. */
public class OwnNumber extends DomainException {

    public OwnNumber() {
        super("INVALID_VALUE", "existingIin", ApplicationRule.OWN_NUMBER.words());
    }

    @Override
    public String text(Locale language) {
        return RuleTexts.text(RuleTexts.key(ApplicationRule.OWN_NUMBER), language);
    }
}
