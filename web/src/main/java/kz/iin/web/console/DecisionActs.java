package kz.iin.web.console;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.Annulment;
import kz.iin.application.Withdrawal;
import kz.iin.application.decide.AnnulNumber;
import kz.iin.application.decide.DecideApplication;
import kz.iin.application.intake.WithdrawApplication;
import kz.iin.decision.Decision;
import kz.iin.decision.RefusalGround;
import kz.iin.number.Iin;

/** An application is decided, withdrawn, or its number annulled, by who is signed in. */
@Named
@RequestScoped
public class DecisionActs {

    @Inject
    private DecideApplication decide;

    @Inject
    private WithdrawApplication withdraw;

    @Inject
    private AnnulNumber annul;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Orders orders;

    private final Map<RefusalGround, String> reasons = new EnumMap<>(RefusalGround.class);
    private String reason;
    private String iin;

    public String form(String number) {
        return orders.carryOut(number, "act.done.FORM", of -> decide.decide(of, new Decision.Form(login())));
    }

    /** On each ground that has a reason. */
    public String refuse(String number) {
        Map<RefusalGround, String> given = reasons.entrySet().stream()
                .filter(ground -> ground.getValue() != null)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return orders.carryOut(number, "act.done.REFUSE", of -> decide.decide(of, new Decision.Refuse(login(), given)));
    }

    public String withdraw(String number) {
        return orders.carryOut(
                number,
                "act.done.WITHDRAW",
                of -> withdraw.withdraw(of, new Withdrawal(login(), Optional.ofNullable(reason))));
    }

    public String annul(String number) {
        return orders.carryOut(
                number, "act.done.ANNUL", of -> annul.annul(of, new Iin(iin), new Annulment(login(), reason)));
    }

    private String login() {
        return signedIn.viewer().login();
    }

    public RefusalGround[] getGrounds() {
        return RefusalGround.values();
    }

    public Map<RefusalGround, String> getReasons() {
        return reasons;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = iin;
    }
}
