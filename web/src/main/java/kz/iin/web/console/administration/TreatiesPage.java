package kz.iin.web.console.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.iin.access.administration.ChangeTreaty;
import kz.iin.access.administration.TreatyParty;

/** Who is bound by which treaty: that a country joins or leaves is proposed. */
@Named
@RequestScoped
public class TreatiesPage extends ProposingPage {

    @Inject
    private ChangeTreaty change;

    private List<TreatyParty> all;
    private String treaty;
    private String country;
    private LocalDate day;

    public List<TreatyParty> getAll() {
        if (all == null) {
            all = change.list(viewer());
        }
        return all;
    }

    public void join() {
        tell(objection().or(() -> change.proposeJoining(viewer(), text(treaty), country(), day, act())));
    }

    public void leave() {
        tell(objection().or(() -> change.proposeLeaving(viewer(), text(treaty), country(), day, act())));
    }

    /** The first field that can't be so. */
    private Optional<String> objection() {
        if (day == null) {
            return Optional.of("DAY");
        }
        return actObjection();
    }

    private String country() {
        return text(country).toUpperCase(Locale.ROOT);
    }

    public String getTreaty() {
        return treaty;
    }

    public void setTreaty(String treaty) {
        this.treaty = treaty;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
