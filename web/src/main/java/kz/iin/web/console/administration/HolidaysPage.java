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
import kz.iin.access.administration.Outcome;
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
    private Outcome outcome;

    public List<YearlyHoliday> getAll() {
        if (all == null) {
            all = change.list(signedIn.viewer());
        }
        return all;
    }

    public void begin() {
        Optional<MonthDay> wanted = YearlyHoliday.dayOf(text(day));
        boolean isWhole = wanted.isPresent()
                && on != null
                && YearlyHoliday.isPlace(place())
                && !text(source).isEmpty();
        outcome = isWhole
                ? change.proposeBegin(
                        signedIn.viewer(),
                        new YearlyHoliday(place(), wanted.get(), moving, on, Optional.empty(), text(source)))
                : Outcome.REFUSED;
    }

    public void end() {
        Optional<MonthDay> wanted = YearlyHoliday.dayOf(text(day));
        outcome = wanted.isPresent() && on != null
                ? change.proposeEnd(signedIn.viewer(), place(), wanted.get(), on)
                : Outcome.REFUSED;
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
