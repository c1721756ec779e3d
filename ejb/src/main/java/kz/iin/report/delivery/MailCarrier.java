package kz.iin.report.delivery;

import jakarta.activation.DataHandler;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends the forms by mail, the signed page first. A report sent again has the id of the first message: it is the same one. */
@ApplicationScoped
class MailCarrier implements Carrier {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Resource(lookup = "java:jboss/mail/Default")
    private Session session;

    private List<String> recipients;
    private String sender;

    protected MailCarrier() {}

    @Inject
    MailCarrier(
            @ConfigProperty(name = "iin.reports.mail.to") Optional<List<String>> recipients,
            @ConfigProperty(name = "iin.reports.mail.from", defaultValue = "iin@localhost") String sender) {
        this.recipients = recipients.orElse(List.of());
        this.sender = sender;
    }

    /** Outside of the container. */
    MailCarrier(Session session, String sender, String recipient) {
        this(Optional.of(List.of(recipient)), sender);
        this.session = session;
    }

    @Override
    public Way way() {
        return Way.MAIL;
    }

    @Override
    public List<String> recipients() {
        return List.copyOf(recipients);
    }

    @Override
    public void carry(Delivery delivery, List<Enclosure> forms) throws IOException {
        try {
            Message message = new Identified(session, delivery.edition(), sender);
            message.setFrom(new InternetAddress(sender));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(delivery.recipient()));
            message.setSubject("IIN " + delivery.edition());
            message.setContent(enclosed(delivery, forms));
            Transport.send(message);
        } catch (MessagingException refused) {
            throw new IOException(refused);
        }
    }

    private static Multipart enclosed(Delivery delivery, List<Enclosure> forms) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Есеп / Отчёт / Report " + delivery.edition(), UTF_8);
        Multipart parts = new MimeMultipart(text);
        for (Enclosure form : forms) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(form.content(), form.mediaType())));
            part.setFileName(form.name());
            parts.addBodyPart(part);
        }
        return parts;
    }

    /** A message that says by its id which report it brings. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String edition, String sender) {
            super(session);
            id = "<%s.%s>".formatted(edition, sender);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
