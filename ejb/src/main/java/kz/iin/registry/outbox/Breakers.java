package kz.iin.registry.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import kz.iin.registry.Answer;
import kz.iin.registry.AnswerAwaited;
import kz.iin.registry.Gateway;
import kz.iin.registry.OutgoingMessage;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/**
 * A breaker for each operation: what a ministry can't do now does not hold up what it can. Each opens when too many of its last
 * calls have failed, and throws {@link org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException} then.
 */
@ApplicationScoped
public class Breakers {

    @CircuitBreaker(failOn = RegistryUnavailable.class, skipOn = AnswerAwaited.class)
    public Answer checkPerson(Gateway gateway, OutgoingMessage message) throws RegistryUnavailable, RequestRefused {
        return gateway.ask(message);
    }

    @CircuitBreaker(failOn = RegistryUnavailable.class, skipOn = AnswerAwaited.class)
    public Answer findByDocument(Gateway gateway, OutgoingMessage message) throws RegistryUnavailable, RequestRefused {
        return gateway.ask(message);
    }

    @CircuitBreaker(failOn = RegistryUnavailable.class, skipOn = AnswerAwaited.class)
    public Answer findByName(Gateway gateway, OutgoingMessage message) throws RegistryUnavailable, RequestRefused {
        return gateway.ask(message);
    }

    @CircuitBreaker(failOn = RegistryUnavailable.class, skipOn = AnswerAwaited.class)
    public Answer registerNumber(Gateway gateway, OutgoingMessage message) throws RegistryUnavailable, RequestRefused {
        return gateway.ask(message);
    }

    @CircuitBreaker(failOn = RegistryUnavailable.class, skipOn = AnswerAwaited.class)
    public Answer correctNumber(Gateway gateway, OutgoingMessage message) throws RegistryUnavailable, RequestRefused {
        return gateway.ask(message);
    }

    @CircuitBreaker(failOn = RegistryUnavailable.class, skipOn = AnswerAwaited.class)
    public Answer annulNumber(Gateway gateway, OutgoingMessage message) throws RegistryUnavailable, RequestRefused {
        return gateway.ask(message);
    }

    @CircuitBreaker(failOn = RegistryUnavailable.class, skipOn = AnswerAwaited.class)
    public Answer deliverReport(Gateway gateway, OutgoingMessage message) throws RegistryUnavailable, RequestRefused {
        return gateway.ask(message);
    }
}
