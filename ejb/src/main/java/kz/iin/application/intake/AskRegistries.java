package kz.iin.application.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.iin.application.Application;
import kz.iin.registry.Operation;
import kz.iin.registry.Question;
import kz.iin.registry.outbox.Outbox;

/** Puts the questions about an applicant into the outbox, each under a message id of its own. */
@ApplicationScoped
class AskRegistries {

    private static final List<Operation> CHECKS = List.of(
            Operation.CHECK_PERSON, Operation.FIND_BY_DOCUMENT, Operation.FIND_BY_NAME, Operation.FIND_BY_LATIN_NAME);

    @Inject
    private Outbox outbox;

    void about(Application application, Instant at) {
        CHECKS.stream()
                .filter(check -> check != Operation.FIND_BY_LATIN_NAME || application.isAskedByLatinName())
                .map(check -> question(check, application, at))
                .forEach(question -> outbox.put(application.id(), question));
    }

    private static Question question(Operation check, Application application, Instant at) {
        return new Question(
                UUID.randomUUID(), check, application.number().value(), application.person(), Optional.empty(), at);
    }
}
