package kz.iin.report.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kz.iin.mail.Enclosure;
import kz.iin.mail.Mail;
import kz.iin.mail.MailNotSent;
import kz.iin.mail.MailServer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends the forms by mail, the signed page first. A report sent again has the id of the first message: it is the same one. */
@ApplicationScoped
class MailCarrier implements Carrier {

    private MailServer server;
    private List<String> recipients;

    protected MailCarrier() {}

    @Inject
    MailCarrier(MailServer server, @ConfigProperty(name = "iin.reports.mail.to") Optional<List<String>> recipients) {
        this.server = server;
        this.recipients = recipients.orElse(List.of());
    }

    @Override
    public Way way() {
        return Way.MAIL;
    }

    @Override
    public List<String> recipients() {
        return server.isThere() ? List.copyOf(recipients) : List.of();
    }

    @Override
    public boolean carry(Delivery delivery, List<Enclosure> forms) throws IOException {
        String edition = delivery.edition();
        Mail mail = new Mail(
                "report " + edition, delivery.recipient(), "IIN " + edition, "Есеп / Отчёт / Report " + edition);
        try {
            server.send(mail, forms);
            return true;
        } catch (MailNotSent refused) {
            throw new IOException(refused);
        }
    }
}
