package kz.iin.registry.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import kz.iin.registry.Partner;
import kz.iin.shared.Workers;

/** Sends what is in the outbox: at once after the commit that filled it, and again and again until the ministry answers. */
@ApplicationScoped
public class DispatchOutbox {

    @Inject
    private ClaimMessages claims;

    @Inject
    private SettleMessages settlements;

    @Inject
    private Circuits circuits;

    @Inject
    private Gateways gateways;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private RandomGenerator chance;

    @Resource
    private ManagedExecutorService executor;

    private List<Workers> workers;

    @PostConstruct
    void employ() {
        workers = Arrays.stream(Partner.values())
                .map(this::lane)
                .map(lane -> new Workers(executor, settings.workers(), lane::next))
                .toList();
    }

    void onFilled(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled event) {
        wake();
    }

    /** Sets one more free worker of each partner to work. */
    public void wake() {
        workers.forEach(Workers::wake);
    }

    private Lane lane(Partner partner) {
        return new Lane(
                gateways.of(partner),
                new Lane.Store(claims, settlements, circuits, settings.lease()),
                new Pace(settings.rate(partner)),
                new Backoff(settings.longestWait(), chance),
                clock);
    }
}
