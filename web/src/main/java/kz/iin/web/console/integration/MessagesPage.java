package kz.iin.web.console.integration;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import kz.iin.application.Page;
import kz.iin.calendar.Zones;
import kz.iin.integration.SearchMessages;
import kz.iin.journal.reading.MessageEntry;
import kz.iin.journal.reading.MessageFilter;
import kz.iin.journal.reading.MessagePage;
import kz.iin.number.Iin;
import kz.iin.web.console.Labels;
import kz.iin.web.console.PagedRows;
import kz.iin.web.console.SignedIn;

/** Looks messages up. Application and message may come in the URL; the number of a person is only ever posted. */
@Named
@ViewScoped
public class MessagesPage implements Serializable {

    @Inject
    private SearchMessages search;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Labels labels;

    private String application;
    private String message;
    private String partner;
    private String iin;
    private LocalDateTime from;
    private LocalDateTime until;
    private PagedRows<MessageEntry> rows = PagedRows.none();

    public void search() {
        try {
            MessageFilter filter = filter();
            rows = new PagedRows<>((after, limit) -> page(filter, after, limit));
        } catch (IllegalArgumentException noIin) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "search:iin",
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, labels.text("messages.iin.wrong"), null));
            rows = PagedRows.none();
        }
    }

    private Page<MessageEntry> page(MessageFilter filter, Optional<String> after, int limit) {
        MessagePage found = search.find(signedIn.viewer(), filter, after.map(UUID::fromString), limit);
        return new Page<>(found.entries(), found.next().map(UUID::toString));
    }

    private MessageFilter filter() {
        return new MessageFilter(
                Optional.ofNullable(partner),
                Optional.ofNullable(application),
                Optional.ofNullable(message),
                Optional.ofNullable(iin).map(String::strip).map(Iin::new),
                Optional.ofNullable(from).map(at -> at.atZone(Zones.ASTANA).toInstant()),
                Optional.ofNullable(until).map(at -> at.atZone(Zones.ASTANA).toInstant()));
    }

    public PagedRows<MessageEntry> getRows() {
        return rows;
    }

    public ZoneId getZone() {
        return Zones.ASTANA;
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = iin;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }
}
