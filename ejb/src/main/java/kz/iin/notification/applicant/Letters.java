package kz.iin.notification.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ReplyAddress;
import kz.iin.mail.MailState;
import kz.iin.mail.QueuedMails;
import kz.iin.notification.applicant.SentLetter.State;

/** The letters to one applicant, as the queue knows them. */
@ApplicationScoped
class Letters {

    @Inject
    private QueuedMails mails;

    @Inject
    private Clock clock;

    /** In the order in which they are written. */
    List<SentLetter> to(ApplicationNumber number) {
        return Stream.of(Letter.values())
                .flatMap(letter -> mails.state(letter.event(number)).map(state -> sent(letter, state)).stream())
                .toList();
    }

    /** Those that have not gone yet go there. */
    void redirect(ApplicationNumber number, ReplyAddress to) {
        Stream.of(Letter.values()).forEach(letter -> mails.redirect(letter.event(number), to.address()));
    }

    /** Those that have not gone yet never go. */
    void cancel(ApplicationNumber number) {
        Stream.of(Letter.values()).forEach(letter -> mails.cancel(letter.event(number), clock.instant()));
    }

    private static SentLetter sent(Letter letter, MailState state) {
        if (state.sentAt().isPresent()) {
            return new SentLetter(letter, State.SENT, state.sentAt().get(), Optional.empty());
        }
        return state.givenUpAt()
                .map(at -> new SentLetter(letter, State.GIVEN_UP, at, state.lastFailure()))
                .orElseGet(() -> new SentLetter(letter, State.WAITING, state.dueAt(), state.lastFailure()));
    }
}
