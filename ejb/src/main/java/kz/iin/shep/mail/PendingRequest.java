package kz.iin.shep.mail;

import java.util.Objects;

/** A request that was acknowledged and is not carried out yet. */
public record PendingRequest(
        long id, String correlationId, String serviceId, String sender, String payload, int tries) {

    public PendingRequest {
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(serviceId, "serviceId");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(payload, "payload");
    }
}
