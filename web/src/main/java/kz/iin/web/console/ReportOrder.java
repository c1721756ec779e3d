package kz.iin.web.console;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import kz.iin.application.reading.Viewer;
import kz.iin.report.count.Scope;
import kz.iin.report.reading.OrderReport;
import kz.iin.shared.DomainException;

/** What somebody wants a report to tell of. */
@Named
@ViewScoped
public class ReportOrder implements Serializable {

    @Inject
    private OrderReport orders;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Language language;

    private LocalDate from;
    private LocalDate to;
    private String mission;
    private String country;
    private String citizenship;
    private String category;
    private String officer;
    private String made;

    public boolean isAllowed() {
        return orders.isAllowed(signedIn.viewer());
    }

    public void order() {
        made = null;
        Viewer viewer = signedIn.viewer();
        try {
            Scope scope = new Scope(
                    asked(mission).or(() -> ownOf(viewer)),
                    asked(country),
                    asked(citizenship),
                    asked(category),
                    asked(officer));
            made = orders.order(viewer, from, to, scope);
        } catch (DomainException refused) {
            String reason = refused.text(language.getLocale());
            FacesContext.getCurrentInstance()
                    .addMessage("order", new FacesMessage(FacesMessage.SEVERITY_ERROR, reason, reason));
        }
    }

    /** Who serves at a mission asks of that one. */
    private static Optional<String> ownOf(Viewer viewer) {
        return viewer.mission();
    }

    private static Optional<String> asked(String code) {
        return Optional.ofNullable(code).map(String::strip).filter(text -> !text.isEmpty());
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getMission() {
        return mission;
    }

    public void setMission(String mission) {
        this.mission = mission;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getCitizenship() {
        return citizenship;
    }

    public void setCitizenship(String citizenship) {
        this.citizenship = citizenship;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getMade() {
        return made;
    }
}
