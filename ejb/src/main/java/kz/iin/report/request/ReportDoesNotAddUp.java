package kz.iin.report.request;

import kz.iin.shared.DomainException;

/** The applications of the period do not add up: a report that nobody may have until the data are mended. */
public class ReportDoesNotAddUp extends DomainException {

    public ReportDoesNotAddUp() {
        super("REPORT_DOES_NOT_ADD_UP", "from", "a period whose applications add up");
    }
}
