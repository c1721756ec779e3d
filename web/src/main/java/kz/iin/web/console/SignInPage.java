package kz.iin.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** Shown by the server in the place of a page that nobody has signed in for; also after a wrong password. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    /** Sends away who is signed in already, and whose session ended in the middle of a page: that page can't go on. */
    public void open() throws IOException {
        if (signedIn.isPresent()) {
            leadTo(Entrance.CONSOLE);
        } else if (!isAnswer() && request.getMethod().equals("POST")) {
            // with the session goes what the server has kept of this request: it would be sent again after sign-in
            FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
            leadTo("/error/expired");
        }
    }

    /** What was asked for, when the server showed this page in its place; below the context. */
    public String getTarget() {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        if (isAnswer() || asked == null) {
            return Optional.ofNullable(request.getParameter("target")).orElse("");
        }
        return query == null ? asked.toString() : asked + "?" + query;
    }

    public boolean isFailed() {
        return request.getParameter("failed") != null;
    }

    /** The page stood open longer than a session lasts: what it sent could not be believed. */
    public boolean isLate() {
        return request.getParameter("late") != null;
    }

    /** Whether the form was sent already. */
    public boolean isAnswer() {
        return isFailed() || isLate();
    }

    private void leadTo(String path) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + path);
    }
}
