package kz.iin.report;

import kz.iin.shared.DomainException;

/** No report has this id. */
public class UnknownReport extends DomainException {

    public UnknownReport() {
        super("UNKNOWN_REPORT", "reportId", "the id of a report");
    }
}
