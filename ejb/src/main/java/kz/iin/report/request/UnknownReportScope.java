package kz.iin.report.request;

import kz.iin.shared.DomainException;

/** No country, citizenship, category or officer is called so. */
public class UnknownReportScope extends DomainException {

    public UnknownReportScope(String field) {
        super("UNKNOWN_REPORT_SCOPE", field, "a code that is known");
    }
}
