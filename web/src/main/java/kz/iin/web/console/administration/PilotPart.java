package kz.iin.web.console.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.iin.access.administration.ChangePilot;
import kz.iin.access.administration.SpecialDay;
import kz.iin.application.reading.Role;
import kz.iin.report.period.Pilot;
import kz.iin.report.schedule.Pilots;
import kz.iin.web.console.SignedIn;

/** The pilots, each of which has a final report: other days, or that there is none, is proposed. */
@Named
@RequestScoped
public class PilotPart {

    private static final String PROPOSED = "PROPOSED";

    @Inject
    private Pilots pilots;

    @Inject
    private ChangePilot change;

    @Inject
    private SignedIn signedIn;

    private List<Pilot> all;
    private String code;
    private LocalDate from;
    private LocalDate to;
    private String source;
    private String told;

    public List<Pilot> getAll() {
        if (all == null) {
            all = pilots.all();
        }
        return all;
    }

    public void propose() {
        told = objection()
                .or(() -> change.propose(signedIn.viewer(), new Pilot(code(), from, to, text(source))))
                .orElse(PROPOSED);
    }

    public void takeBack() {
        told = change.proposeTakingBack(signedIn.viewer(), code()).orElse(PROPOSED);
    }

    /** The first field that can't be so. */
    private Optional<String> objection() {
        if (!Pilot.isCode(code())) {
            return Optional.of("CODE");
        }
        if (from == null || to == null || to.isBefore(from)) {
            return Optional.of("DAYS");
        }
        return SpecialDay.isSource(text(source)) ? Optional.empty() : Optional.of("SOURCE");
    }

    private String code() {
        return text(code).toUpperCase(Locale.ROOT);
    }

    public boolean isEditable() {
        return signedIn.viewer().roles().contains(Role.ADMINISTRATOR);
    }

    /** What became of the last request, as the texts name it. */
    public String getTold() {
        return told;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
