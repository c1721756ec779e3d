package kz.iin.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server of the installation, if it has one. */
@ApplicationScoped
public class MailServer {

    private Optional<SmtpAccount> account;

    protected MailServer() {}

    /** Outside of the container: one on this machine, which asks for no name. */
    public static MailServer local(int port, String from) {
        return new MailServer(Optional.of("127.0.0.1"), port, Optional.of(from), false, SmtpLogin.NONE);
    }

    @Inject
    MailServer(
            @ConfigProperty(name = "iin.mail.host") Optional<String> host,
            @ConfigProperty(name = "iin.mail.port", defaultValue = "587") int port,
            @ConfigProperty(name = "iin.mail.from") Optional<String> from,
            @ConfigProperty(name = "iin.mail.tls", defaultValue = "true") boolean tls,
            SmtpLogin login) {
        account = host.map(name -> new SmtpAccount(
                name,
                port,
                from.orElseThrow(() -> new IllegalStateException("iin.mail.from: who writes")),
                tls,
                login));
    }

    public boolean isThere() {
        return account.isPresent();
    }

    /** @throws MailNotSent when the server has not taken it */
    public void send(Mail mail) {
        send(mail, List.of());
    }

    /** The same, with files. */
    public void send(Mail mail, List<Enclosure> files) {
        new SendBySmtp(account.orElseThrow()).send(mail, files);
    }
}
