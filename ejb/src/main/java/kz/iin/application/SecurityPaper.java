package kz.iin.application;

import java.util.regex.Pattern;
import kz.iin.shared.RuleBroken;

/**
 * A sheet of security paper, by which one certificate is printed and handed over.
 *
 * @param serial as it is printed on the sheet
 */
public record SecurityPaper(String serial) {

    /** As the contract has it (mfa v1). */
    private static final Pattern SERIAL = Pattern.compile("[A-ZА-Я0-9][A-ZА-Я0-9\\-]{2,19}");

    public SecurityPaper {
        RuleBroken.require(SERIAL.matcher(serial).matches(), "securityPaper", ApplicationRule.SECURITY_PAPER_FORM);
    }
}
