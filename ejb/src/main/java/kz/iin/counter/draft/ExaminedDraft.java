package kz.iin.counter.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.iin.counter.FieldFault;
import kz.iin.counter.category.OfferedCategories;
import kz.iin.documents.Requirement;
import kz.iin.person.comparison.Difference;

/**
 * What is known of a draft before it is filed.
 *
 * @param faults all for which it would not be accepted now
 * @param needed by the papers, and why; empty while the officer has not said what the document shows
 * @param differences between the document and the form; they decide nothing
 * @param offered what the applicant may be today
 */
public record ExaminedDraft(
        List<FieldFault> faults,
        Optional<Requirement> needed,
        List<Difference> differences,
        OfferedCategories offered) {

    public ExaminedDraft {
        faults = List.copyOf(faults);
        Objects.requireNonNull(needed, "needed");
        differences = List.copyOf(differences);
        Objects.requireNonNull(offered, "offered");
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }
}
