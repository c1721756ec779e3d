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
import kz.iin.application.reading.Role;
import kz.iin.web.console.SignedIn;

/** The days that no rule gives: what an act says of one is proposed, or that it says so no longer. */
@Named
@RequestScoped
public class SpecialDaysPage {

    @Inject
    private ChangeSpecialDay change;

    @Inject
    private SignedIn signedIn;

    private List<SpecialDay> all;
    private String place;
    private String kind;
    private LocalDate day;
    private String source;
    private String told;

    public List<SpecialDay> getAll() {
        if (all == null) {
            all = change.list(signedIn.viewer());
        }
        return all;
    }

    public void propose() {
        told = objection().orElseGet(() -> {
            SpecialDay wanted = wanted();
            return change.objection(signedIn.viewer(), wanted)
                    .orElseGet(() -> change.propose(signedIn.viewer(), wanted).name());
        });
    }

    /** The first field that can't be so. */
    private Optional<String> objection() {
        if (day == null) {
            return Optional.of("DAY");
        }
        if (!SpecialDay.isKind(text(kind))) {
            return Optional.of("KIND");
        }
        return SpecialDay.isSource(text(source)) ? Optional.empty() : Optional.of("SOURCE");
    }

    private SpecialDay wanted() {
        return new SpecialDay(text(place).toUpperCase(Locale.ROOT), day, text(kind), text(source));
    }

    public boolean isEditable() {
        return signedIn.viewer().roles().contains(Role.ADMINISTRATOR);
    }

    /** What became of the last request, as the texts name it. */
    public String getTold() {
        return told;
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
