package kz.iin.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By what the mail server lets us in; without it we come in as nobody. */
@ApplicationScoped
class SmtpLogin {

    static final SmtpLogin NONE = new SmtpLogin(Optional.empty(), Optional.empty());

    private Optional<String> user;
    private Optional<String> password;

    protected SmtpLogin() {}

    @Inject
    SmtpLogin(
            @ConfigProperty(name = "iin.mail.user") Optional<String> user,
            @ConfigProperty(name = "iin.mail.password") Optional<String> password) {
        this.user = user;
        this.password = password;
    }

    boolean isNeeded() {
        return user.isPresent();
    }

    String user() {
        return user.orElse("");
    }

    String password() {
        return password.orElse("");
    }
}
