package kz.iin.application.decide;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.DocumentCopies;
import kz.iin.application.StoredCopy;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;

/** Tells which copy it is that is to be read, and takes down that it is: {@link ReadDocumentCopy} comes for its parts. */
@Stateless
public class FindDocumentCopy {

    @Inject
    private Applications applications;

    @Inject
    private DocumentCopies copies;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @throws kz.iin.application.UnknownApplication if there is none with this number
     * @throws kz.iin.application.DataDestroyed if its copies are gone
     * @throws UnknownCopy if it has no such copy
     */
    public StoredCopy find(ApplicationNumber number, long copyId) {
        Application application = applications.get(number);
        application.destruction().requireCopies();
        StoredCopy found = copies.of(application).stream()
                .filter(copy -> copy.id() == copyId)
                .findFirst()
                .orElseThrow(UnknownCopy::new);
        audit.record(Act.of(Deed.VIEWED_DOCUMENT_COPY, caller.itself(), number.value()));
        return found;
    }
}
