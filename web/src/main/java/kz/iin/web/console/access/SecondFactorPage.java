package kz.iin.web.console.access;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kz.iin.access.signin.EnrolSecondFactor;
import kz.iin.access.signin.Offer;
import kz.iin.access.signin.PassSecondFactor;
import kz.iin.access.signin.QrOutline;
import kz.iin.access.signin.RequireSecondFactor;
import kz.iin.access.signin.Standing;
import kz.iin.web.console.SignedIn;

/** Asks for a code, or, of whoever has no second factor yet, gives one. */
@Named
@ViewScoped
public class SecondFactorPage implements Serializable {

    @Inject
    private RequireSecondFactor required;

    @Inject
    private EnrolSecondFactor enrolment;

    @Inject
    private PassSecondFactor passing;

    @Inject
    private SignedIn signedIn;

    private Step step;
    private Offer offer;
    private List<String> recoveryCodes = List.of();
    private String code;
    private boolean wrong;

    /** What the page shows. */
    public enum Step {
        ENROL,
        PASS,
        RECOVERY_CODES,
        DONE
    }

    public void open() {
        boolean hasFactor = required.of(signedIn.whole()) == Standing.TO_PASS;
        if (hasFactor) {
            step = SecondFactorGate.isOpen(request()) ? Step.DONE : Step.PASS;
        } else {
            step = Step.ENROL;
            offer = enrolment.offer(signedIn.whole());
        }
    }

    public void confirm() {
        Optional<List<String>> told = enrolment.confirm(signedIn.whole(), typed());
        wrong = told.isEmpty();
        if (!wrong) {
            recoveryCodes = told.get();
            offer = null;
            step = Step.RECOVERY_CODES;
            SecondFactorGate.open(request());
        }
    }

    public void pass() throws IOException {
        wrong = !passing.pass(signedIn.whole(), typed(), request().getRemoteAddr());
        if (!wrong) {
            SecondFactorGate.open(request());
            goOn();
        }
    }

    public void goOn() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(SecondFactorGate.way(request()));
    }

    public Step getStep() {
        return step;
    }

    public Offer getOffer() {
        return offer;
    }

    public QrOutline getQr() {
        return QrOutline.of(offer.address());
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public boolean isWrong() {
        return wrong;
    }

    /** Never shown again. */
    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    private String typed() {
        return code == null ? "" : code.strip();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
