package kz.iin.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.iin.number.forecast.ListNumberAlerts;
import kz.iin.number.forecast.NumberAlert;

/** Birth dates whose numbers run out, for those who see every mission: a mission can do nothing about it. */
@Named
@RequestScoped
public class NumberWarnings {

    @Inject
    private ListNumberAlerts alerts;

    @Inject
    private SignedIn signedIn;

    private List<NumberAlert> open;

    public List<NumberAlert> getOpen() {
        if (open == null) {
            open = signedIn.viewer().seesEveryMission() ? alerts.open() : List.of();
        }
        return open;
    }
}
