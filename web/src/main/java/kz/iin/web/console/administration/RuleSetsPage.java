package kz.iin.web.console.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.iin.access.administration.ChangeRuleSet;
import kz.iin.access.administration.RuleSetPeriod;
import kz.iin.web.console.SignedIn;

/** By which rules applications are taken, and from what day on by which others; each leads to the page of the set. */
@Named
@RequestScoped
public class RuleSetsPage {

    @Inject
    private ChangeRuleSet change;

    @Inject
    private SignedIn signedIn;

    private List<RuleSetPeriod> all;

    public List<RuleSetPeriod> getAll() {
        if (all == null) {
            all = change.list(signedIn.viewer());
        }
        return all;
    }
}
