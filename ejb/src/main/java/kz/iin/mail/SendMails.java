package kz.iin.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.shared.Workers;

/** Sends what is queued, beside the requests, and again and again until the server has taken it or it is too late. */
@ApplicationScoped
class SendMails {

    private static final Logger LOG = Logger.getLogger(SendMails.class.getName());

    /** A minute, two, four ... to four hours: in all about a day and a half. */
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private static final int LONGEST_DOUBLING = 8;
    private static final int MOST_TRIES = 16;

    /** Longer than a server takes that answers at all. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private QueuedMails mails;
    private MailServer server;
    private Consumer<Mail> post;
    private Clock clock;
    private Workers workers;

    @Resource
    private ManagedExecutorService executor;

    protected SendMails() {}

    @Inject
    SendMails(QueuedMails mails, MailServer server, Clock clock) {
        this(mails, server::send, clock);
        this.server = server;
    }

    SendMails(QueuedMails mails, Consumer<Mail> post, Clock clock) {
        this.mails = mails;
        this.post = post;
        this.clock = clock;
        this.workers = new Workers(task -> executor.execute(task), 1, this::sendNext);
    }

    void wake() {
        if (server.isThere()) {
            workers.wake();
        }
    }

    boolean sendNext() {
        Optional<Claimed> next = mails.claim(clock.instant(), LEASE);
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(Claimed claimed) {
        try {
            post.accept(claimed.mail());
            mails.close(claimed.id(), clock.instant());
        } catch (MailNotSent failure) {
            notSent(claimed, failure.getMessage());
        }
    }

    private void notSent(Claimed claimed, String failure) {
        if (claimed.tries() >= MOST_TRIES) {
            mails.giveUp(claimed.id(), failure, clock.instant());
            LOG.log(Level.SEVERE, "Mail {0} given up: {1}", new Object[] {claimed.id(), failure});
            return;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(claimed.tries() - 1, LONGEST_DOUBLING));
        mails.postpone(claimed.id(), failure, clock.instant().plus(wait));
        LOG.log(Level.WARNING, "Mail {0} postponed for {1}, try {2}: {3}", new Object[] {
            claimed.id(), wait, claimed.tries(), failure
        });
    }
}
