package kz.iin.web.console.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import kz.iin.application.reading.Role;
import kz.iin.web.console.SignedIn;

/** Lets whoever has several roles see and do what one of them may, until all are wanted again. */
@Named
@RequestScoped
public class RoleView {

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    public boolean isOffered() {
        return getRoles().size() > 1;
    }

    public List<Role> getRoles() {
        return signedIn.whole().roles().stream().sorted().toList();
    }

    public boolean isIn(Role role) {
        return signedIn.narrowed().filter(role::equals).isPresent();
    }

    public boolean isWhole() {
        return signedIn.narrowed().isEmpty();
    }

    public void narrowTo(Role role) throws IOException {
        signedIn.narrowTo(role);
        home();
    }

    public void widen() throws IOException {
        signedIn.widen();
        home();
    }

    private void home() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/console/");
    }
}
