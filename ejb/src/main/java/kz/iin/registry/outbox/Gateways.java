package kz.iin.registry.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import kz.iin.registry.Gateway;
import kz.iin.registry.Partner;
import kz.iin.registry.Registry;

/** The adapters, one for each ministry, behind their breakers. */
@ApplicationScoped
class Gateways {

    @Inject
    @Any
    private Instance<Gateway> all;

    @Inject
    @Any
    private Instance<Registry> registries;

    @Inject
    private Breakers breakers;

    Gateway of(Partner partner) {
        return new Guarded(find(all, partner), breakers);
    }

    /** The registry that writes a question. */
    Registry registry(Partner partner) {
        return find(registries, partner);
    }

    private static <G extends Gateway> G find(Instance<G> gateways, Partner partner) {
        return gateways.stream()
                .filter(gateway -> gateway.partner() == partner)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no gateway for " + partner));
    }
}
