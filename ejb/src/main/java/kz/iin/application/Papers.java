package kz.iin.application;

import java.util.Objects;
import java.util.Optional;
import kz.iin.documents.CounterCheck;
import kz.iin.person.comparison.DocumentReading;

/**
 * What was presented at the counter beside the data of the person.
 *
 * @param reading of the identity document, where the mission's system sends one
 * @param category stated where the rules of the day have categories
 * @param check what the officer saw in the papers, where the mission's system says so
 * @param consent what it says, where the mission's system says so
 */
public record Papers(
        Optional<DocumentReading> reading,
        Optional<StatedCategory> category,
        Optional<CounterCheck> check,
        Optional<Consent> consent) {

    private static final Papers NONE =
            new Papers(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Papers {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(consent, "consent");
    }

    public static Papers none() {
        return NONE;
    }

    /** These where there are any, else the earlier ones. */
    public Papers over(Papers earlier) {
        return new Papers(
                reading.or(earlier::reading),
                category.or(earlier::category),
                check.or(earlier::check),
                consent.or(earlier::consent));
    }
}
