package kz.iin.web.console.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kz.iin.access.administration.ChangeReference;
import kz.iin.access.administration.MissionPeriod;
import kz.iin.access.administration.Outcome;
import kz.iin.access.administration.SpecialDay;
import kz.iin.access.administration.TreatyParty;
import kz.iin.application.reading.Role;
import kz.iin.web.console.SignedIn;

/** Missions, days off and treaties: each row with its time and its source. Which table is shown stands in the URL. */
@Named
@RequestScoped
public class ReferencePage {

    @Inject
    private ChangeReference reference;

    @Inject
    private SignedIn signedIn;

    private String place;
    private String kind;
    private LocalDate day;
    private String source;
    private Outcome outcome;

    public List<MissionPeriod> getMissions() {
        return reference.missions(signedIn.viewer());
    }

    public List<SpecialDay> getDays() {
        return reference.days(signedIn.viewer());
    }

    public List<TreatyParty> getTreaties() {
        return reference.treaties(signedIn.viewer());
    }

    public void addDay() {
        outcome = Outcome.REFUSED;
        if (day != null && SpecialDay.isWhole(text(place), text(kind), text(source))) {
            SpecialDay special = new SpecialDay(text(place), day, text(kind), text(source));
            outcome = reference.add(signedIn.viewer(), special);
        }
    }

    public void join() {
        outcome = day == null
                ? Outcome.REFUSED
                : reference.join(signedIn.viewer(), text(kind), text(place), day, text(source));
    }

    public void leave() {
        outcome = day == null ? Outcome.REFUSED : reference.leave(signedIn.viewer(), text(kind), text(place), day);
    }

    public boolean isEditable() {
        return signedIn.viewer().roles().contains(Role.ADMINISTRATOR);
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
