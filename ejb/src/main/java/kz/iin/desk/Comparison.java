package kz.iin.desk;

import java.util.List;
import java.util.Optional;
import kz.iin.adjudication.StandingVerdict;
import kz.iin.application.ApplicationNumber;
import kz.iin.duplicates.comparison.Evidence;
import kz.iin.duplicates.comparison.Level;

/**
 * An applicant beside somebody who may be the same person.
 *
 * @param id of the candidate within all applications
 * @param pair the two descriptions as they are shown: a verdict is given about these
 * @param application of a candidate who applied here
 * @param iin the number that the candidate has now
 * @param sides field by field
 * @param verdict the last one that was given
 */
public record Comparison(
        long id,
        String pair,
        Optional<ApplicationNumber> application,
        Optional<String> iin,
        Alikeness alikeness,
        List<Side> sides,
        Optional<StandingVerdict> verdict) {

    public Comparison {
        sides = List.copyOf(sides);
    }

    /** How much alike the two are. */
    public record Alikeness(Level level, boolean twins, long bits, List<Evidence> evidence) {

        public Alikeness {
            evidence = List.copyOf(evidence);
        }
    }

    /** What a field says of the one and of the other; empty where nothing is known. */
    public record Side(Described field, String applicant, String candidate) {

        public boolean differs() {
            return !applicant.equalsIgnoreCase(candidate);
        }

        /** Withholds both: this text may end in a log. */
        @Override
        public String toString() {
            return "Side[" + field + ", withheld]";
        }
    }

    /** By what a person is described. */
    public enum Described {
        NAMES,
        BIRTH_DATE,
        SEX,
        CITIZENSHIP,
        BIRTH_PLACE,
        DOCUMENTS
    }
}
