package kz.iin.counter.correction;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.counter.DraftContent;
import kz.iin.counter.category.OfferedCategories;
import kz.iin.desk.Hindrance;

/**
 * What an application holds, for an officer who wants to correct it.
 *
 * @param hindrance why it can't be corrected now
 * @param present what stands in the fields; nothing where it can't be corrected
 * @param dataVersion of what is shown
 * @param today at the mission
 * @param offered what the applicant could be on the day of filing
 */
public record OpenedCorrection(
        ApplicationNumber number,
        Optional<Hindrance> hindrance,
        DraftContent present,
        int dataVersion,
        LocalDate today,
        OfferedCategories offered) {

    public OpenedCorrection {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(hindrance, "hindrance");
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(offered, "offered");
    }
}
