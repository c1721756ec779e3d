package kz.iin.access.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.iin.rules.LegalAct;

/**
 * By which rules applications are taken, and when.
 *
 * @param act that says so
 * @param source where it was read
 */
public record RuleSetPeriod(
        String code,
        String admits,
        int categories,
        LocalDate from,
        Optional<LocalDate> to,
        LegalAct act,
        String source) {

    /** Where the act can be read, and what else is said of that. */
    public List<WebAddress> addresses() {
        return WebAddress.of(source);
    }
}
