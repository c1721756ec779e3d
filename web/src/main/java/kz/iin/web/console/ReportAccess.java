package kz.iin.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.iin.report.reading.ListReports;

/** Whether the person at the console has to do with reports at all. */
@Named
@RequestScoped
public class ReportAccess {

    @Inject
    private ListReports list;

    @Inject
    private SignedIn signedIn;

    public boolean isVisible() {
        return list.isAllowed(signedIn.viewer());
    }
}
