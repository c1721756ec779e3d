package kz.iin.application.decide;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.iin.application.DocumentCopies;
import kz.iin.application.StoredCopy;

/** Reads a document copy part by part, each in a transaction of its own: a slow reader holds no connection. */
@Stateless
public class ReadDocumentCopy {

    @Inject
    private DocumentCopies copies;

    /** @return the bytes from there on, as many as come at once */
    public byte[] partFrom(StoredCopy copy, long start) {
        return copies.partFrom(copy, start);
    }
}
