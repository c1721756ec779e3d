package kz.iin.web.console.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.iin.access.administration.ChangeHoliday;
import kz.iin.access.administration.YearlyHoliday;
import kz.iin.application.reading.Role;
import kz.iin.web.console.SignedIn;

/** The days off that come each year: one is proposed to begin, or to end. */
@Named
@RequestScoped
public class HolidaysPage {

    @Inject
    private ChangeHoliday change;

    @Inject
    private SignedIn signedIn;

    private List<YearlyHoliday> all;
    private String place;
    private String day;
    private boolean moving;
    private LocalDate on;
    private String source;
    private String told;

    public List<YearlyHoliday> getAll() {
        if (all == null) {
            all = change.list(signedIn.viewer());
        }
        return all;
    }

    public void begin() {
        told = objection()
                .or(() -> text(source).isEmpty() ? Optional.of("SOURCE") : Optional.empty())
                .orElseGet(() -> change.proposeBegin(
                        signedIn.viewer(),
                        new YearlyHoliday(place(), wanted(), moving, on, Optional.empty(), text(source))));
    }

    public void end() {
        told = objection().orElseGet(() -> change.proposeEnd(signedIn.viewer(), place(), wanted(), on));
    }

    /** The first field that can't be so. */
    private Optional<String> objection() {
        if (!YearlyHoliday.isPlace(place())) {
            return Optional.of("PLACE");
        }
        if (YearlyHoliday.dayOf(text(day)).isEmpty()) {
            return Optional.of("DAY");
        }
        return on == null ? Optional.of("ON") : Optional.empty();
    }

    private MonthDay wanted() {
        return YearlyHoliday.dayOf(text(day)).orElseThrow();
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

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public boolean isMoving() {
        return moving;
    }

    public void setMoving(boolean moving) {
        this.moving = moving;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    private String place() {
        return text(place).toUpperCase(Locale.ROOT);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
