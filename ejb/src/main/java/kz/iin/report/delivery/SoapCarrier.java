package kz.iin.report.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.iin.mail.Enclosure;
import kz.iin.registry.mfa.MfaGateway;

/** Hands reports to the outbox, which brings them to the service of the MFA. They have arrived when it has said so. */
@ApplicationScoped
class SoapCarrier implements Carrier {

    private static final String MINISTRY = "MFA";

    @Inject
    private MfaGateway ministry;

    @Inject
    private SendByMessage messages;

    @Override
    public Way way() {
        return Way.SOAP;
    }

    @Override
    public List<String> recipients() {
        return ministry.isThere() ? List.of(MINISTRY) : List.of();
    }

    @Override
    public boolean carry(Delivery delivery, List<Enclosure> forms) {
        messages.send(delivery.id(), forms);
        return false;
    }
}
