package kz.iin.web.console.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.iin.access.administration.ChangePilot;
import kz.iin.report.period.Pilot;
import kz.iin.report.schedule.Pilots;

/** The pilots, each of which has a final report: other days, or that there is none, is proposed. */
@Named
@RequestScoped
public class PilotPart extends ProposingPage {

    @Inject
    private Pilots pilots;

    @Inject
    private ChangePilot change;

    private List<Pilot> all;
    private String code;
    private LocalDate from;
    private LocalDate to;

    public List<Pilot> getAll() {
        if (all == null) {
            all = pilots.all();
        }
        return all;
    }

    public void propose() {
        tell(objection().or(() -> change.propose(viewer(), new Pilot(code(), from, to, act()))));
    }

    public void takeBack() {
        tell(change.proposeTakingBack(viewer(), code()));
    }

    /** The first field that can't be so. */
    private Optional<String> objection() {
        if (!Pilot.isCode(code())) {
            return Optional.of("CODE");
        }
        if (from == null || to == null || to.isBefore(from)) {
            return Optional.of("DAYS");
        }
        return actObjection();
    }

    private String code() {
        return text(code).toUpperCase(Locale.ROOT);
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
}
