package kz.iin.application;

import java.util.Optional;
import kz.iin.copy.sealing.Place;

/**
 * A document copy without its bytes.
 *
 * @param sha256 in hexadecimal digits
 * @param keyName the key that encrypts it; empty when it was stored before there was one
 */
public record StoredCopy(
        long id,
        long applicationId,
        CopyKind kind,
        String mediaType,
        long size,
        String sha256,
        Optional<String> keyName) {

    /** Whether the applicant handed it in with the application, or with a correction of it. */
    public boolean isHandedIn() {
        return kind.isHandedIn();
    }

    Place place() {
        return new Place(applicationId, kind.name(), sha256, size);
    }
}
