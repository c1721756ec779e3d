package kz.iin.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;
import kz.iin.notice.RefusalNotice.Addressee;
import kz.iin.number.FormedNumbers;
import kz.iin.number.Iin;

/** Words the notice of an annulment, gives it to the system of a ministry, and takes down that it leaves the house. */
@Stateless
public class ExportAnnulmentNotice {

    @Inject
    private Applications applications;

    @Inject
    private FormedNumbers numbers;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws NotAnnulled when no number of it was annulled
     * @throws kz.iin.application.DataDestroyed when the reason is gone
     */
    public AnnulmentNotice of(ApplicationNumber number) {
        Application application = applications.get(number);
        AnnulmentNotice notice = noticeOf(application);
        audit.record(Act.of(Deed.EXPORTED_NOTICE, caller.itself(), number.value()));
        return notice;
    }

    private AnnulmentNotice noticeOf(Application application) {
        application.destruction().requireData();
        return new AnnulmentNotice(
                application.number(),
                Addressee.of(application.person()),
                application.mission(),
                numbers.ofApplication(application.id())
                        .map(Iin::value)
                        .orElseThrow(() -> new NotAnnulled(application.number())),
                application.statusSince(),
                application.annulment().orElseThrow(() -> new NotAnnulled(application.number())),
                application.earlierNumber().map(Iin::value));
    }
}
