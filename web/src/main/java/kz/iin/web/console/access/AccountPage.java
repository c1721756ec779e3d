package kz.iin.web.console.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kz.iin.access.account.ChangeMailbox;
import kz.iin.access.account.Mailbox;
import kz.iin.web.console.SignedIn;

/** One's own account: who one is here, and where mail goes. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    @Inject
    private ChangeMailbox mailboxes;

    @Inject
    private SignedIn signedIn;

    private String email;
    private String mailLanguage;
    private String told;

    public void open() {
        mailboxes.of(signedIn.whole(), getLogin()).ifPresent(this::show);
    }

    public void save() {
        Optional<String> address = typed(email);
        if (address.filter(text -> !Mailbox.isAddress(text)).isPresent() || !Mailbox.LANGUAGES.contains(mailLanguage)) {
            told = "email";
            return;
        }
        boolean isChanged = mailboxes.change(signedIn.whole(), getLogin(), new Mailbox(address, mailLanguage));
        told = isChanged ? "saved" : "unchanged";
    }

    public String getLogin() {
        return signedIn.whole().login();
    }

    public String getMission() {
        return signedIn.whole().mission().orElse("—");
    }

    public List<String> getLanguages() {
        return Mailbox.LANGUAGES;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getMailLanguage() {
        return mailLanguage;
    }

    public void setMailLanguage(String mailLanguage) {
        this.mailLanguage = mailLanguage;
    }

    /** What became of the last request, as the texts name it. */
    public String getTold() {
        return told;
    }

    private void show(Mailbox mailbox) {
        email = mailbox.address().orElse(null);
        mailLanguage = mailbox.language();
    }

    private static Optional<String> typed(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(bare -> !bare.isEmpty());
    }
}
