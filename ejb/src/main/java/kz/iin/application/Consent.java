package kz.iin.application;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.iin.shared.RuleBroken;
import kz.iin.shared.WrittenText;

/**
 * What the person consented to on paper (Law 94-V, art. 8 p. 4). Whose it is says the application.
 *
 * @param operatorBin business identification number of who collects the data
 * @param textVersion of the text that was signed
 * @param until the last day; empty: until the purpose is reached (art. 8 p. 5 and 6)
 * @param data the list of what is collected
 */
public record Consent(
        String operatorName,
        String operatorBin,
        String textVersion,
        Optional<LocalDate> until,
        boolean toThirdParties,
        boolean acrossBorders,
        boolean toPublic,
        String data) {

    private static final Pattern BIN = Pattern.compile("[0-9]{12}");

    public Consent {
        RuleBroken.require(WrittenText.isWritten(operatorName), "operatorName", ApplicationRule.CONSENT_TEXT);
        RuleBroken.require(BIN.matcher(operatorBin).matches(), "operatorBin", ApplicationRule.CONSENT_BIN);
        RuleBroken.require(WrittenText.isWritten(textVersion), "textVersion", ApplicationRule.CONSENT_TEXT);
        Objects.requireNonNull(until, "until");
        RuleBroken.require(WrittenText.isWritten(data), "data", ApplicationRule.CONSENT_TEXT);
    }

    /** Whether it no longer holds on that day. */
    public boolean hasEnded(LocalDate on) {
        return until.filter(on::isAfter).isPresent();
    }
}
