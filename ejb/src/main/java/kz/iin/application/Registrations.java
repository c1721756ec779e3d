package kz.iin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import kz.iin.number.FormedNumbers;
import kz.iin.number.Iin;
import kz.iin.number.NumberChange;
import kz.iin.number.NumberChange.NumberOf;
import kz.iin.number.NumberChanges;
import kz.iin.number.RejectionCode;
import kz.iin.registry.Answer;

/** What GBD FL does with formed numbers, in whichever way it tells it. */
@ApplicationScoped
public class Registrations {

    @Inject
    private FormedNumbers numbers;

    @Inject
    private NumberChanges changes;

    @Inject
    private Adjudications adjudications;

    @Inject
    private Event<RegistrationConfirmed> confirmed;

    /**
     * GBD FL has the number of an application that is held.
     *
     * @param registeredAt by the clock of GBD FL
     * @return whether it is news
     */
    public boolean confirm(Application application, Instant registeredAt, Instant at) {
        boolean isNews = application.confirmRegistration(registeredAt, at);
        if (isNews) {
            changes.add(NumberChange.registered(numberOf(application), at));
            confirmed.fire(new RegistrationConfirmed());
        }
        return isNews;
    }

    /**
     * GBD FL does not register the number of an application that is held.
     *
     * @return whether it is news
     */
    public boolean reject(Application application, Rejection rejection, Instant at) {
        boolean isNews = application.reject(rejection, at);
        if (isNews) {
            NumberOf number = numberOf(application);
            changes.add(NumberChange.rejected(number, rejection.code(), rejection.existingIin(), at));
            if (rejection.code() == RejectionCode.PERSON_HAS_NUMBER) {
                adjudications.reported(application, rejection.existingIin().orElseThrow(), at);
            }
        }
        return isNews;
    }

    /**
     * GBD FL answers that it does not register the number of an application that is held: an operator is to look, and
     * nothing is annulled by itself. If the number that stands in the way is ours, it is registered. An answer that was
     * overtaken changes nothing.
     */
    public void answer(Application application, Answer.RegistrationRejected rejected, Instant at) {
        Optional<Iin> formed = numbers.ofApplication(application.id());
        if (rejected.code() == RejectionCode.PERSON_HAS_NUMBER
                && rejected.existingIin().equals(formed)) {
            confirm(application, at, at);
        } else if (!application.isRegistered()) {
            reject(
                    application,
                    new Rejection(
                            rejected.code(),
                            rejected.account(),
                            rejected.existingIin().filter(iin -> !formed.equals(Optional.of(iin))),
                            at),
                    at);
        }
    }

    /**
     * Somebody's number is reported for the applicant of an application that is held.
     *
     * @return whether it is news
     */
    public boolean report(Application application, ReportedNumber reported, Instant at) {
        boolean isNews = application.report(reported, at);
        if (isNews) {
            adjudications.reported(application, reported.iin(), at);
        }
        if (isNews && application.status().hasNumber()) {
            changes.add(NumberChange.disputed(numberOf(application), reported.iin(), at));
        }
        return isNews;
    }

    private NumberOf numberOf(Application application) {
        return new NumberOf(numbers.ofApplication(application.id()).orElseThrow(), application.id());
    }
}
