package kz.iin.application.reading;

import java.util.List;
import java.util.Optional;
import kz.iin.adjudication.Verdict;
import kz.iin.application.ApplicationNumber;
import kz.iin.duplicates.comparison.Evidence;
import kz.iin.duplicates.comparison.Level;

/**
 * Somebody who may be the applicant, without the data of that person.
 *
 * @param application if the reader sees its mission
 * @param iin masked where the reader may not know it
 */
public record Suspect(
        Optional<ApplicationNumber> application,
        Optional<String> iin,
        Level level,
        boolean twins,
        List<Evidence> evidence,
        Optional<Verdict> verdict) {

    public Suspect {
        evidence = List.copyOf(evidence);
    }
}
