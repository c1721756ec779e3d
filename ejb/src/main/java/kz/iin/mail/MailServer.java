package kz.iin.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server of the installation, if it has one. */
@ApplicationScoped
class MailServer {

    private Optional<SmtpAccount> account;

    protected MailServer() {}

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

    boolean isThere() {
        return account.isPresent();
    }

    /** @throws MailNotSent when the server has not taken it */
    void send(Mail mail) {
        new SendBySmtp(account.orElseThrow()).send(mail);
    }
}
