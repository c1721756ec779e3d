package kz.iin.application;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What of a file was destroyed when its retention was over, and when (Law 94-V, art. 18).
 *
 * @param data empty while the data of the person are kept
 * @param copies empty while the copies of documents are kept
 */
public record Destruction(Optional<Instant> data, Optional<Instant> copies) {

    public Destruction {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(copies, "copies");
    }

    /** @throws DataDestroyed if the data of the person are gone */
    public void requireData() {
        data.ifPresent(at -> {
            throw new DataDestroyed(at);
        });
    }

    /** @throws DataDestroyed if the copies of documents are gone */
    public void requireCopies() {
        copies.ifPresent(at -> {
            throw new DataDestroyed(at);
        });
    }
}
