package kz.iin.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.iin.application.ApplicationNumber;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;
import kz.iin.number.Iin;

/** Gives the notice of a refusal to the system of a ministry, and takes down that it leaves the house. */
@Stateless
public class ExportRefusalNotice {

    @Inject
    private FindRefusalNotice notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws NotRefused when the service was not refused
     */
    public RefusalNotice of(ApplicationNumber number) {
        RefusalNotice notice = notices.of(number, Iin::value);
        audit.record(Act.of(Deed.EXPORTED_NOTICE, caller.itself(), number.value()));
        return notice;
    }
}
