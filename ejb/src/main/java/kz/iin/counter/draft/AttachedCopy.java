package kz.iin.counter.draft;

import java.util.Objects;
import kz.iin.application.CopyKind;

/**
 * A copy in a draft, without its file.
 *
 * @param sha256 of the file, in hexadecimal digits
 */
public record AttachedCopy(long id, CopyKind kind, String mediaType, int size, String sha256) {

    public AttachedCopy {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(sha256, "sha256");
    }
}
