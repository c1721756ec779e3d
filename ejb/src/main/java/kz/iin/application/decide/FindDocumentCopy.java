package kz.iin.application.decide;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.DocumentCopies;
import kz.iin.application.StoredCopy;

/** Tells which copy it is that is to be read. */
@Stateless
public class FindDocumentCopy {

    @Inject
    private Applications applications;

    @Inject
    private DocumentCopies copies;

    /**
     * @throws kz.iin.application.UnknownApplication if there is none with this number
     * @throws UnknownCopy if it has no such copy
     */
    public StoredCopy find(ApplicationNumber number, long copyId) {
        return copies.of(applications.get(number)).stream()
                .filter(copy -> copy.id() == copyId)
                .findFirst()
                .orElseThrow(UnknownCopy::new);
    }
}
