package kz.iin.web.console.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.iin.access.account.ChangePassword;
import kz.iin.access.account.PasswordAnswer;
import kz.iin.access.account.PasswordRules;
import kz.iin.access.account.SignInGeneration;
import kz.iin.web.console.SignedIn;

/** The form in which somebody changes his password; this session goes on, the others end. Nothing typed is shown again. */
@Named
@RequestScoped
public class OwnPassword {

    @Inject
    private ChangePassword change;

    @Inject
    private SignInGeneration generation;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private String present;
    private String wanted;
    private String again;
    private String told;

    public void change() {
        if (!wanted.equals(again)) {
            told = "DIFFERENT";
            return;
        }
        PasswordAnswer answer = change.change(signedIn.whole(), present, wanted, request.getRemoteAddr());
        if (answer == PasswordAnswer.CHANGED) {
            request.changeSessionId();
            SessionGate.keep(request, generation.of(signedIn.whole().login()));
        }
        told = answer.name();
    }

    public int getShortest() {
        return PasswordRules.SHORTEST;
    }

    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = text(present);
    }

    public String getWanted() {
        return null;
    }

    public void setWanted(String wanted) {
        this.wanted = text(wanted);
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = text(again);
    }

    /** What became of the last request, as the texts name it. */
    public String getTold() {
        return told;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
