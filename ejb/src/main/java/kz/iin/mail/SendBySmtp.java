package kz.iin.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import kz.iin.shared.Sha256;

/** Hands a mail to a server. */
final class SendBySmtp {

    private static final String UTF_8 = "UTF-8";

    private final SmtpAccount account;

    SendBySmtp(SmtpAccount account) {
        this.account = account;
    }

    /** @throws MailNotSent when the server has not taken it */
    void send(Mail mail, List<Enclosure> files) {
        Session session = Session.getInstance(account.properties());
        try (Transport server = session.getTransport("smtp")) {
            MimeMessage message = message(mail, session);
            fill(message, mail, files);
            message.saveChanges();
            connect(server, account.login());
            server.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException refused) {
            throw new MailNotSent(refused);
        }
    }

    /** With a name, however empty, it would sign in. */
    private static void connect(Transport server, SmtpLogin login) throws MessagingException {
        if (login.isNeeded()) {
            server.connect(login.user(), login.password());
        } else {
            server.connect();
        }
    }

    private MimeMessage message(Mail mail, Session session) throws MessagingException {
        MimeMessage message = new NamedMessage(session, mail.event());
        message.setFrom(new InternetAddress(account.from(), true));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static void fill(MimeMessage message, Mail mail, List<Enclosure> files) throws MessagingException {
        if (files.isEmpty()) {
            message.setText(mail.text(), UTF_8);
            return;
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        MimeMultipart parts = new MimeMultipart(text);
        for (Enclosure file : files) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
            part.setFileName(file.name());
            parts.addBodyPart(part);
        }
        message.setContent(parts);
    }

    /** Sent again after a crash, it has the name of the first: whoever receives both knows that they are one. */
    private static final class NamedMessage extends MimeMessage {

        private final String event;

        NamedMessage(Session session, String event) {
            super(session);
            this.event = event;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            byte[] digest = Sha256.of(event.getBytes(StandardCharsets.UTF_8));
            setHeader("Message-ID", "<" + HexFormat.of().formatHex(digest) + "@iin>");
        }
    }
}
