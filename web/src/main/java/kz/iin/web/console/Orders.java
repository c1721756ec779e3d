package kz.iin.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Supplier;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.UnknownApplication;
import kz.iin.application.reading.OpenApplicationFile;
import kz.iin.shared.DomainException;
import kz.iin.shared.RuleBroken;

/**
 * Carries out what somebody at the console orders. What a rule says no to is told where the order was given; nothing is kept of
 * it then. Who orders sees the application, otherwise it does not exist.
 */
@Named
@RequestScoped
public class Orders {

    @Inject
    private Language language;

    @Inject
    private SignedIn signedIn;

    @Inject
    private OpenApplicationFile files;

    private boolean isRefused;

    /**
     * @param done the key of what is told when it is done
     * @return where it leads: to the application as it is now; nowhere when it was not done
     */
    public String carryOut(String number, String done, Act act) {
        return result(() -> {
                    act.on(visible(number));
                    return number;
                })
                .map(of -> ledTo(of, done))
                .orElse(null);
    }

    /** @return what came of it; empty when it was told why nothing did */
    public <T> Optional<T> result(Supplier<T> act) {
        try {
            return Optional.of(act.get());
        } catch (DomainException refused) {
            isRefused = true;
            tell(FacesMessage.SEVERITY_ERROR, refused.text(language.getLocale()));
        } catch (RuleBroken broken) {
            tell(FacesMessage.SEVERITY_ERROR, broken.text(language.getLocale()));
        }
        return Optional.empty();
    }

    /** Whether the application is no longer as the page shows it, or never let this be done. */
    public boolean isRefused() {
        return isRefused;
    }

    private ApplicationNumber visible(String number) {
        ApplicationNumber asked = Asked.number(number).orElseThrow(UnknownApplication::new);
        files.requireVisible(signedIn.viewer(), asked);
        return asked;
    }

    private String ledTo(String number, String done) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        tell(FacesMessage.SEVERITY_INFO, new Labels(language).text(done));
        return "/console/application?faces-redirect=true&number=" + number;
    }

    private static void tell(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    /** Something done with an application. */
    @FunctionalInterface
    public interface Act {
        void on(ApplicationNumber number);
    }
}
