package kz.iin.web.console.integration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import kz.iin.calendar.Zones;
import kz.iin.integration.Look;
import kz.iin.integration.ReadMessage;
import kz.iin.integration.Right;
import kz.iin.integration.SearchMessages;
import kz.iin.journal.body.Part;
import kz.iin.journal.reading.MessageEntry;
import kz.iin.web.console.SignedIn;

/** One message of the journal; what stood in it is shown to somebody who says why. Its id comes with each request. */
@Named("journalMessagePage")
@RequestScoped
public class MessagePage {

    @Inject
    private SearchMessages search;

    @Inject
    private ReadMessage reading;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    private String reason;
    private MessageEntry entry;
    private Part shown;
    private Optional<LegibleBody> body = Optional.empty();

    /** Before anything of the page is sent. */
    public void open() throws IOException {
        if (getEntry() == null) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
        }
    }

    public void show(Part part) {
        shown = part;
        body = row().flatMap(row -> reading.read(signedIn.viewer(), new Look(row, part, reason)))
                .map(LegibleBody::of);
    }

    public boolean isReading() {
        return Right.READ.isHeldBy(signedIn.viewer());
    }

    public MessageEntry getEntry() {
        if (entry == null) {
            entry = row().flatMap(row -> search.entry(signedIn.viewer(), row)).orElse(null);
        }
        return entry;
    }

    /** Which part was asked for, if one was. */
    public Part getShown() {
        return shown;
    }

    public String getText() {
        return body.map(LegibleBody::text).orElse(null);
    }

    public boolean isWhole() {
        return body.filter(LegibleBody::isWhole).isPresent();
    }

    public ZoneId getZone() {
        return Zones.ASTANA;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private Optional<UUID> row() {
        return Optional.ofNullable(request.getParameter("id"))
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString);
    }
}
