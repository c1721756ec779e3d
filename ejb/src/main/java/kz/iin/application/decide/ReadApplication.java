package kz.iin.application.decide;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.DocumentCopies;
import kz.iin.application.PresentedPapers;
import kz.iin.application.Standing;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;
import kz.iin.number.FormedNumbers;

/** Reads the whole file of an application. */
@Stateless
public class ReadApplication {

    @Inject
    private Applications applications;

    @Inject
    private FormedNumbers numbers;

    @Inject
    private DocumentCopies copies;

    @Inject
    private PresentedPapers papers;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @throws kz.iin.application.UnknownApplication if there is none with this number
     * @throws kz.iin.application.DataDestroyed if the data of its person are gone
     */
    public ApplicationFile read(ApplicationNumber number) {
        Application application = applications.get(number);
        audit.record(Act.of(Deed.VIEWED_APPLICATION, caller.itself(), number.value()));
        return new ApplicationFile(
                Standing.of(application, numbers.ofApplication(application.id())),
                application.mission(),
                application.claimAt(clock.instant()),
                application.proposal(),
                application.person(),
                application.recordedFindings(),
                papers.presentedFor(application),
                copies.of(application));
    }
}
