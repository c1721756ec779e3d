package kz.iin.web.console;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ReplyAddress;
import kz.iin.notification.applicant.ChangeReplyAddress;
import kz.iin.notification.applicant.Correspondence;
import kz.iin.shared.RuleBroken;

/** Mail to the applicant: where it goes, what became of it, and another address or none. */
@Named
@ViewScoped
public class ReplyActs implements Serializable {

    @Inject
    private ChangeReplyAddress reply;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Language language;

    @Inject
    private Orders orders;

    private transient Correspondence correspondence;
    private String address;
    private String chosen;
    private boolean consented;

    public void open(String number) {
        Asked.number(number)
                .flatMap(known -> Asked.found(() -> reply.of(signedIn.viewer(), known)))
                .ifPresent(this::show);
    }

    private void show(Correspondence found) {
        correspondence = found;
        address = found.address().map(ReplyAddress::address).orElse(null);
        chosen = found.address().map(ReplyAddress::language).orElse(null);
    }

    /** A wrong address is told at its field. */
    public String save(String number) {
        Optional<ReplyAddress> wanted = wanted();
        return wanted.map(whole -> orders.carryOut(number, "reply.saved", of -> change(of, whole)))
                .orElse(null);
    }

    private Optional<ReplyAddress> wanted() {
        if (!consented) {
            say("replyAddress:consent", new Labels(language).text("reply.consent.missing"));
            return Optional.empty();
        }
        try {
            return Optional.of(new ReplyAddress(address == null ? "" : address.strip(), chosen == null ? "" : chosen));
        } catch (RuleBroken broken) {
            say("replyAddress:" + broken.field(), broken.text(language.getLocale()));
            return Optional.empty();
        }
    }

    private void change(ApplicationNumber of, ReplyAddress whole) {
        reply.change(signedIn.viewer(), of, whole);
    }

    public String withdraw(String number) {
        return orders.carryOut(number, "reply.withdrawn", of -> reply.withdraw(signedIn.viewer(), of));
    }

    private static void say(String field, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public Correspondence getCorrespondence() {
        return correspondence;
    }

    public List<String> getLanguages() {
        return ReplyAddress.LANGUAGES;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public boolean isConsented() {
        return consented;
    }

    public void setConsented(boolean consented) {
        this.consented = consented;
    }
}
