package kz.iin.application.decide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.iin.application.Application;
import kz.iin.number.Iin;
import kz.iin.registry.Operation;
import kz.iin.registry.Question;
import kz.iin.registry.outbox.Outbox;

/** Puts into the outbox that GBD FL is to register the number of an application. */
@ApplicationScoped
class OrderRegistration {

    @Inject
    private Outbox outbox;

    void order(Application application, Iin iin, Instant at) {
        Question registration = new Question(
                UUID.randomUUID(),
                Operation.REGISTER_NUMBER,
                application.number().value(),
                application.person(),
                Optional.of(iin),
                at);
        outbox.put(application.id(), registration);
    }
}
