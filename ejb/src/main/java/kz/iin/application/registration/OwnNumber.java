package kz.iin.application.registration;

import java.util.Locale;
import kz.iin.shared.DomainException;
import kz.iin.shared.RuleTexts;

/** What is told as another number of the person is the one that was formed for the application. */
public class OwnNumber extends DomainException {

    public OwnNumber() {
        super("INVALID_VALUE", "existingIin", "another number than the one that was formed for the application");
    }

    @Override
    public String text(Locale language) {
        return RuleTexts.text("fault.OWN_NUMBER", language);
    }
}
