package kz.iin.web.console.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.iin.access.administration.ChangeTreaty;
import kz.iin.access.administration.SpecialDay;
import kz.iin.access.administration.TreatyParty;
import kz.iin.application.reading.Role;
import kz.iin.web.console.SignedIn;

/** Who is bound by which treaty: that a country joins or leaves is proposed. */
@Named
@RequestScoped
public class TreatiesPage {

    private static final String PROPOSED = "PROPOSED";

    @Inject
    private ChangeTreaty change;

    @Inject
    private SignedIn signedIn;

    private List<TreatyParty> all;
    private String treaty;
    private String country;
    private LocalDate day;
    private String source;
    private String told;

    public List<TreatyParty> getAll() {
        if (all == null) {
            all = change.list(signedIn.viewer());
        }
        return all;
    }

    public void join() {
        told = objection()
                .or(() -> change.proposeJoining(signedIn.viewer(), text(treaty), country(), day, text(source)))
                .orElse(PROPOSED);
    }

    public void leave() {
        told = objection()
                .or(() -> change.proposeLeaving(signedIn.viewer(), text(treaty), country(), day, text(source)))
                .orElse(PROPOSED);
    }

    /** The first field that can't be so. */
    private Optional<String> objection() {
        if (day == null) {
            return Optional.of("DAY");
        }
        return SpecialDay.isSource(text(source)) ? Optional.empty() : Optional.of("SOURCE");
    }

    private String country() {
        return text(country).toUpperCase(Locale.ROOT);
    }

    public boolean isEditable() {
        return signedIn.viewer().roles().contains(Role.ADMINISTRATOR);
    }

    /** What became of the last request, as the texts name it. */
    public String getTold() {
        return told;
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
