package kz.iin.shep.mail;

import java.util.Objects;

/** A request that was acknowledged and is not carried out yet. */
public record PendingRequest(long id, String correlationId, String serviceId, String payload, int tries) {

    public PendingRequest {
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(serviceId, "serviceId");
        Objects.requireNonNull(payload, "payload");
    }
}
