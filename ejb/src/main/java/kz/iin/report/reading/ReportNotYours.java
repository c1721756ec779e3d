package kz.iin.report.reading;

import kz.iin.shared.DomainException;

/** Somebody asked for more than the own mission's reports, or for any without being one who may. */
public class ReportNotYours extends DomainException {

    public ReportNotYours() {
        super("REPORT_NOT_YOURS", "mission", "a report that you may have");
    }
}
