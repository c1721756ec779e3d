package kz.iin.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import kz.iin.application.reading.FindViewer;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;

/** The person at the console. */
@Named("signedIn")
@RequestScoped
public class SignedIn {

    @Inject
    private HttpServletRequest request;

    @Inject
    private FindViewer viewers;

    private Viewer viewer;

    /** @throws kz.iin.application.reading.UnknownViewer if the user was deactivated since signing in */
    public Viewer viewer() {
        if (viewer == null) {
            viewer = viewers.of(request.getUserPrincipal().getName());
        }
        return viewer;
    }

    public boolean isPresent() {
        return request.getUserPrincipal() != null;
    }

    public List<Role> getRoles() {
        return viewer().roles().stream().sorted().toList();
    }

    public void signOut() throws ServletException, IOException {
        request.logout();
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        context.invalidateSession();
        context.redirect(request.getContextPath() + Entrance.CONSOLE);
    }
}
