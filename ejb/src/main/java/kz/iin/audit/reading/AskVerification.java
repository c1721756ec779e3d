package kz.iin.audit.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.verify.WatchAudit;

/** Has the audit verified now, for whoever does not want to wait for the next night. */
@Stateless
public class AskVerification {

    @Inject
    private WatchAudit watch;

    /** Nothing new begins while one runs. */
    public void now(Viewer viewer) {
        NotPermitted.unless(viewer, Role.AUDITOR, Role.ADMINISTRATOR);
        watch.verify();
    }
}
