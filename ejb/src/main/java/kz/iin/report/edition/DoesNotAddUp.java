package kz.iin.report.edition;

import java.util.List;
import kz.iin.report.count.Imbalance;
import kz.iin.report.period.ReportPeriod;

/** Nobody gets a report whose applications do not add up. */
public final class DoesNotAddUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ReportPeriod period;
    private final transient List<Imbalance> imbalances;

    DoesNotAddUp(ReportPeriod period, List<Imbalance> imbalances) {
        super(period + ": " + imbalances);
        this.period = period;
        this.imbalances = List.copyOf(imbalances);
    }

    ReportPeriod period() {
        return period;
    }

    List<Imbalance> imbalances() {
        return imbalances;
    }
}
