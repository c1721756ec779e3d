package kz.iin.application.checks;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.iin.application.Adjudications;
import kz.iin.application.Application;
import kz.iin.application.ApplicationChanges;
import kz.iin.application.Applications;
import kz.iin.application.Registrations;
import kz.iin.audit.Act;
import kz.iin.audit.Actor;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Deed;
import kz.iin.decision.Check;
import kz.iin.decision.FindingsOf;
import kz.iin.duplicates.index.FindDuplicates;
import kz.iin.duplicates.index.NewPerson;
import kz.iin.registry.Answer;
import kz.iin.registry.Answered;
import kz.iin.registry.AnswersCame;
import kz.iin.registry.Operation;

/** Takes answers into their applications, in the transaction that closes the messages. */
@ApplicationScoped
class RecordAnswers {

    @Inject
    private Applications applications;

    @Inject
    private Registrations registrations;

    @Inject
    private FindDuplicates persons;

    @Inject
    private Adjudications adjudications;

    @Inject
    private AuditTrail audit;

    void on(@Observes AnswersCame answers) {
        List<Answered> all = answers.aboutApplications();
        if (!all.isEmpty()) {
            record(all);
        }
    }

    private void record(List<Answered> all) {
        Map<Long, Application> held =
                applications.hold(all.stream().map(Answered::subject).collect(toSet()));
        persons.reported(all.stream().flatMap(RecordAnswers::holders).toList());
        all.forEach(answered -> record(answered, held.get(answered.subject())));
    }

    /** Whose numbers the answer tells. */
    private static Stream<NewPerson> holders(Answered answered) {
        return answered.answer() instanceof Answer.PersonsFound found
                ? found.holders().stream().map(holder -> NewPerson.reported(holder.iin(), holder.data(), answered.at()))
                : Stream.empty();
    }

    private void record(Answered answered, Application application) {
        Answer answer = answered.answer();
        if (answer instanceof Answer.PersonChecked checked) {
            application.add(FindingsOf.answer(checked), answered.at());
        } else if (answer instanceof Answer.PersonsFound found) {
            adjudications.meet(application, found.iins(), answered.at());
            application.add(FindingsOf.answer(found, checkOf(answered.operation())), answered.at());
        } else if (answer instanceof Answer.NumberRegistered) {
            confirm(application, answered.at());
        } else if (answer instanceof Answer.RegistrationRejected rejected) {
            registrations.answer(application, rejected, answered.at());
        }
    }

    private void confirm(Application application, Instant at) {
        ApplicationChanges confirmed = ApplicationChanges.in(application, at);
        if (registrations.confirm(application, at, at)) {
            audit.record(Act.of(
                            Deed.CONFIRMED_REGISTRATION,
                            Actor.SYSTEM,
                            application.number().value())
                    .changing(confirmed.made()));
        }
    }

    private static Check checkOf(Operation operation) {
        return switch (operation) {
            case FIND_BY_DOCUMENT -> Check.GBDFL_DOCUMENT;
            case FIND_BY_LATIN_NAME -> Check.GBDFL_LATIN_NAME;
            default -> Check.GBDFL_NAME;
        };
    }
}
