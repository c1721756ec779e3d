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
import java.util.Optional;
import kz.iin.application.reading.FindViewer;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;

/** The person at the console. */
@Named("signedIn")
@RequestScoped
public class SignedIn {

    private static final String NARROWED = SignedIn.class.getName() + ".role";

    /** As the server names it. */
    private static final String AT_PROVIDER = "OIDC";

    @Inject
    private HttpServletRequest request;

    @Inject
    private FindViewer viewers;

    private Viewer whole;

    /**
     * As whom the person wants to be seen now: in all roles, or in one of them.
     *
     * @throws kz.iin.application.reading.UnknownViewer if the user was deactivated since signing in
     */
    public Viewer viewer() {
        return narrowed().map(whole()::as).orElseGet(this::whole);
    }

    /** In all roles. */
    public Viewer whole() {
        if (whole == null) {
            whole = viewers.of(request.getUserPrincipal().getName());
        }
        return whole;
    }

    /** The one role that was chosen. */
    public Optional<Role> narrowed() {
        return Optional.ofNullable((Role) request.getSession().getAttribute(NARROWED));
    }

    public void narrowTo(Role role) {
        request.getSession().setAttribute(NARROWED, role);
    }

    public void widen() {
        request.getSession().removeAttribute(NARROWED);
    }

    public boolean isPresent() {
        return request.getUserPrincipal() != null;
    }

    /** Whether somebody else than we asked for the password: a provider of OpenID Connect. */
    public boolean isAtProvider() {
        return AT_PROVIDER.equals(request.getAuthType());
    }

    public List<Role> getRoles() {
        return viewer().roles().stream().sorted().toList();
    }

    /** Not to the console where a provider might let the same person in again without a question. */
    public void signOut() throws ServletException, IOException {
        String next = isAtProvider() ? "/error/signed-out" : Entrance.CONSOLE;
        request.logout();
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        context.invalidateSession();
        context.redirect(request.getContextPath() + next);
    }
}
