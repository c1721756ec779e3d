package kz.iin.report.edition;

import java.util.List;
import java.util.Objects;
import kz.iin.report.period.ReportPeriod;

/**
 * What one earlier report told otherwise.
 *
 * @param earlier its number
 * @param period its days
 */
public record Deltas(String earlier, ReportPeriod period, List<Delta> all) {

    public Deltas {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(period, "period");
        all = List.copyOf(all);
    }
}
