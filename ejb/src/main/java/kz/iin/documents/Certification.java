package kz.iin.documents;

import java.time.LocalDate;
import java.util.Objects;
import kz.iin.person.Country;

/** Who certified a translation. */
public sealed interface Certification {

    /** A consular officer of Kazakhstan. */
    record ByConsul() implements Certification {}

    /**
     * A notary.
     *
     * @param where the country in which the notary acted, whatever the citizenship of the applicant
     * @param on the day of the act
     */
    record ByNotary(Country where, LocalDate on) implements Certification {

        public ByNotary {
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(on, "on");
        }
    }

    /** Nobody: there is no translation, or nobody answers for it. */
    record Missing() implements Certification {}
}
