package kz.iin.web.console.access;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kz.iin.access.account.RenewFactor;
import kz.iin.access.account.SignInGeneration;
import kz.iin.access.signin.Offer;
import kz.iin.access.signin.QrOutline;
import kz.iin.web.console.SignedIn;

/** Another device, or new recovery codes, for whoever has a second factor and tells the password again. */
@Named
@ViewScoped
public class OwnFactor implements Serializable {

    @Inject
    private RenewFactor renewal;

    @Inject
    private SignInGeneration generation;

    @Inject
    private SignedIn signedIn;

    private Offer offer;
    private QrOutline qr;
    private List<String> recoveryCodes = List.of();
    private String password;
    private String code;
    private String told;

    public void drawCodes() {
        offer = null;
        show(renewal.recoveryCodes(signedIn.whole(), typed(password), request().getRemoteAddr()), "password");
    }

    public void begin() {
        recoveryCodes = List.of();
        Optional<Offer> given =
                renewal.offer(signedIn.whole(), typed(password), request().getRemoteAddr());
        offer = given.orElse(null);
        qr = given.map(Offer::address).map(QrOutline::of).orElse(null);
        told = given.isPresent() ? null : "password";
    }

    public void confirm() {
        Optional<List<String>> codes =
                renewal.confirm(signedIn.whole(), typed(code).strip());
        show(codes, "code");
        if (codes.isPresent()) {
            offer = null;
            request().changeSessionId();
            SessionGate.keep(request(), generation.of(signedIn.whole().login()));
        }
    }

    public boolean isPresent() {
        return renewal.codesLeft(signedIn.whole()).isPresent();
    }

    public int getCodesLeft() {
        return renewal.codesLeft(signedIn.whole()).orElse(0);
    }

    public Offer getOffer() {
        return offer;
    }

    public QrOutline getQr() {
        return qr;
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** What was wrong with the last request, as the texts name it. */
    public String getTold() {
        return told;
    }

    private void show(Optional<List<String>> codes, String wrong) {
        recoveryCodes = codes.orElse(List.of());
        told = codes.isPresent() ? null : wrong;
        password = null;
    }

    private static String typed(String text) {
        return text == null ? "" : text;
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
