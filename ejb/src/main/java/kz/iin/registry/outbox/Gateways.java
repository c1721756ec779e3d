package kz.iin.registry.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import kz.iin.registry.Gateway;
import kz.iin.registry.Partner;

/** The adapters, one for each ministry, behind their breakers. */
@ApplicationScoped
class Gateways {

    @Inject
    @Any
    private Instance<Gateway> all;

    @Inject
    private Breakers breakers;

    Gateway of(Partner partner) {
        return all.stream()
                .filter(gateway -> gateway.partner() == partner)
                .findFirst()
                .map(gateway -> new Guarded(gateway, breakers))
                .orElseThrow(() -> new IllegalStateException("no gateway for " + partner));
    }
}
