package kz.iin.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes mail to be sent when the transaction commits; where no mail server is configured, nothing is kept. */
@ApplicationScoped
public class QueueMail {

    @Inject
    private QueuedMails mails;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    public boolean isSending() {
        return server.isThere();
    }

    /** Within the transaction of the change that causes it. */
    public void queue(Mail mail) {
        if (isSending()) {
            mails.add(mail, clock.instant());
        }
    }
}
