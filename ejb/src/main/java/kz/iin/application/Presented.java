package kz.iin.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.iin.documents.Confirmation;
import kz.iin.documents.Requirement;
import kz.iin.person.comparison.Difference;

/**
 * What the file shows of the papers that were presented.
 *
 * @param differences between what was read in the identity document and what was entered; they decide nothing
 */
public record Presented(
        List<Difference> differences,
        Optional<StatedCategory> category,
        Optional<ExplainedCheck> check,
        Optional<Consent> consent) {

    static final Presented NOTHING = new Presented(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Presented {
        differences = List.copyOf(differences);
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(consent, "consent");
    }

    /** What the papers need, and what the officer confirmed about them. */
    public record ExplainedCheck(Requirement requirement, List<Confirmation> confirmed) {

        public ExplainedCheck {
            Objects.requireNonNull(requirement, "requirement");
            confirmed = List.copyOf(confirmed);
        }
    }
}
