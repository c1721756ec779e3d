package kz.iin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import kz.iin.application.watch.DeadlineAlert;
import kz.iin.mail.Mail;
import kz.iin.mail.QueueMail;
import kz.iin.shared.RuleTexts;

/** Writes to the supervisors of a mission when the time of an application runs out: once for each degree of urgency. */
@ApplicationScoped
class WarnSupervisors {

    private Supervisors supervisors;
    private QueueMail mail;

    protected WarnSupervisors() {}

    @Inject
    WarnSupervisors(Supervisors supervisors, QueueMail mail) {
        this.supervisors = supervisors;
        this.mail = mail;
    }

    /** Within the transaction that raises the alert: neither is there without the other. */
    void on(@Observes DeadlineAlert alert) {
        if (mail.isSending()) {
            supervisors.of(alert.mission()).forEach(supervisor -> mail.queue(warning(alert, supervisor)));
        }
    }

    static Mail warning(DeadlineAlert alert, Supervisor supervisor) {
        String key = "mail.deadline." + alert.urgency().name();
        String event = "deadline %s %s %s".formatted(alert.application().value(), alert.urgency(), supervisor.login());
        return new Mail(
                event,
                supervisor.email(),
                text(key + ".subject", supervisor.language(), alert),
                text(key + ".text", supervisor.language(), alert));
    }

    private static String text(String key, Locale language, DeadlineAlert alert) {
        return MessageFormat.format(
                RuleTexts.text(key, language), alert.application().value(), alert.mission());
    }
}
