package kz.iin.web.console.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.iin.access.administration.ChangeSpecialDay;
import kz.iin.access.administration.SpecialDay;

/** The days that no rule gives: what an act says of one is proposed, or that it says so no longer. */
@Named
@RequestScoped
public class SpecialDaysPage extends ProposingPage {

    @Inject
    private ChangeSpecialDay change;

    private List<SpecialDay> all;
    private String place;
    private String kind;
    private LocalDate day;

    public List<SpecialDay> getAll() {
        if (all == null) {
            all = change.list(viewer());
        }
        return all;
    }

    public void propose() {
        tell(objection().or(() -> change.propose(viewer(), wanted())));
    }

    /** The first field that can't be so. */
    private Optional<String> objection() {
        if (day == null) {
            return Optional.of("DAY");
        }
        if (!SpecialDay.isKind(text(kind))) {
            return Optional.of("KIND");
        }
        return actObjection();
    }

    private SpecialDay wanted() {
        return new SpecialDay(text(place).toUpperCase(Locale.ROOT), day, text(kind), act());
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
}
