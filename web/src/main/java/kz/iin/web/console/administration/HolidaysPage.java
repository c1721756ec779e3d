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

/** The days off that come each year: one is proposed to begin, or to end. */
@Named
@RequestScoped
public class HolidaysPage extends ProposingPage {

    @Inject
    private ChangeHoliday change;

    private List<YearlyHoliday> all;
    private String place;
    private String day;
    private boolean moving;
    private LocalDate on;

    public List<YearlyHoliday> getAll() {
        if (all == null) {
            all = change.list(viewer());
        }
        return all;
    }

    public void begin() {
        tell(objection()
                .or(this::actObjection)
                .or(() -> change.proposeBegin(
                        viewer(), new YearlyHoliday(place(), wanted(), moving, on, Optional.empty(), act()))));
    }

    public void end() {
        tell(objection().or(() -> change.proposeEnd(viewer(), place(), wanted(), on)));
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

    private String place() {
        return text(place).toUpperCase(Locale.ROOT);
    }
}
