package kz.iin.web.console.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kz.iin.access.administration.ActivateRuleSet;
import kz.iin.access.administration.Outcome;
import kz.iin.access.administration.RuleSetPeriod;
import kz.iin.application.reading.Role;
import kz.iin.web.console.SignedIn;

/** By which rules applications are taken, and from what day on by which others. */
@Named
@RequestScoped
public class RuleSetsPage {

    @Inject
    private ActivateRuleSet activation;

    @Inject
    private SignedIn signedIn;

    private List<RuleSetPeriod> all;
    private String code;
    private LocalDate day;
    private Outcome outcome;

    public List<RuleSetPeriod> getAll() {
        if (all == null) {
            all = activation.list(signedIn.viewer());
        }
        return all;
    }

    public void propose() {
        outcome = day == null ? Outcome.REFUSED : activation.propose(signedIn.viewer(), code, day);
    }

    public boolean isEditable() {
        return signedIn.viewer().roles().contains(Role.ADMINISTRATOR);
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
