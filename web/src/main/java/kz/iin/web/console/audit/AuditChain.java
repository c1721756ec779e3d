package kz.iin.web.console.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.iin.audit.reading.AskVerification;
import kz.iin.audit.verify.LastVerification;
import kz.iin.audit.verify.WatchAudit;
import kz.iin.web.console.SignedIn;

/** Whether the audit is as it was written. */
@Named
@RequestScoped
public class AuditChain {

    @Inject
    private WatchAudit watch;

    @Inject
    private AskVerification ask;

    @Inject
    private SignedIn signedIn;

    /** What was found when this node last went through the whole chain; null while it does so for the first time. */
    public LastVerification getLast() {
        return watch.last().orElse(null);
    }

    public boolean isRunning() {
        return watch.isRunning();
    }

    public void verify() {
        ask.now(signedIn.viewer());
    }
}
