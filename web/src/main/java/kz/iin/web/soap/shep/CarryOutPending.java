package kz.iin.web.soap.shep;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.iin.audit.Caller;
import kz.iin.shared.Workers;
import kz.iin.shep.Data;
import kz.iin.shep.mail.CarryOutRequest;
import kz.iin.shep.mail.PendingRequest;
import kz.iin.shep.mail.Requests;
import kz.iin.web.soap.Incident;
import kz.iin.web.soap.Incidents;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries out the requests of the asynchronous channel that were acknowledged. What a rule declines is answered with the
 * declared fault; what breaks in us is tried again.
 */
@ApplicationScoped
class CarryOutPending {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int LONGEST_DOUBLING = 8;

    private final Incidents incidents = new Incidents(UUID::randomUUID);

    @Inject
    private Requests requests;

    @Inject
    private CarryOutRequest carryOutRequest;

    @Inject
    private Operations operations;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    @ConfigProperty(name = "iin.shep.workers", defaultValue = "2")
    private int most;

    private Workers workers;

    @PostConstruct
    void employ() {
        workers = new Workers(executor, most, this::carryOutNext);
    }

    void wake() {
        workers.wake();
    }

    private boolean carryOutNext() {
        Optional<PendingRequest> next = requests.claim(clock.instant(), LEASE);
        next.ifPresent(this::carryOut);
        return next.isPresent();
    }

    private void carryOut(PendingRequest request) {
        Instant at = clock.instant();
        try {
            Operation operation = operations.get(operations.named(request.serviceId()));
            Object question = operation.read(new Data.Text(request.payload()));
            carryOutRequest.carryOut(request, at, () -> carriedOut(operation, question, request.sender()));
        } catch (RuntimeException failed) {
            settle(request, incidents.open(failed, "shep.async " + request.serviceId()), at);
        }
    }

    /** No request of HTTP is under way: the session bean that calls back has a request of its own. */
    private String carriedOut(Operation operation, Object question, String sender) {
        caller.comesThrough(sender);
        return operation.carryOut(question);
    }

    private void settle(PendingRequest request, Incident incident, Instant at) {
        if (incident.isOurs()) {
            Duration wait = Duration.ofSeconds(1L << Math.min(request.tries() - 1, LONGEST_DOUBLING));
            requests.postpone(request.id(), incident.code(), at.plus(wait));
        } else {
            carryOutRequest.carryOut(request, at, incident::fault);
        }
    }
}
