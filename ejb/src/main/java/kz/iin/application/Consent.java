package kz.iin.application;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

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

    public Consent {
        Objects.requireNonNull(operatorName, "operatorName");
        Objects.requireNonNull(textVersion, "textVersion");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(data, "data");
        if (!operatorBin.matches("[0-9]{12}")) {
            throw new IllegalArgumentException("operatorBin: twelve digits");
        }
    }

    /** Whether it no longer holds on that day. */
    public boolean hasEnded(LocalDate on) {
        return until.filter(on::isAfter).isPresent();
    }
}
