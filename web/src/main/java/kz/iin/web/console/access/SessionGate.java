package kz.iin.web.console.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.access.account.SignInGeneration;
import kz.iin.access.signin.SignInGuard;
import kz.iin.application.reading.UnknownViewer;
import org.omnifaces.util.Servlets;

/** Ends a session that began before the password or the second factor of its person was replaced, on whatever node that was. */
@WebFilter("/console/*")
public class SessionGate extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(SessionGate.class.getName());

    private static final String KEPT = SessionGate.class.getName();

    @Inject
    private SignInGeneration generation;

    @Inject
    private SignInGuard guard;

    /** Lets this session go on with those that begin from now on. */
    static void keep(HttpServletRequest request, int generation) {
        request.getSession().setAttribute(KEPT, generation);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null || goesOn(request)) {
            chain.doFilter(request, response);
            return;
        }
        request.logout();
        request.getSession().invalidate();
        Servlets.facesRedirect(request, response, request.getContextPath() + "/error/expired");
    }

    private boolean goesOn(HttpServletRequest request) {
        int present = generation.of(request.getUserPrincipal().getName());
        Object kept = request.getSession().getAttribute(KEPT);
        if (kept == null) {
            begin(request, present);
        }
        return kept == null || kept.equals(present);
    }

    /** The form of ours keeps the number itself: this session began at a provider. Whoever is unknown here gets no further. */
    private void begin(HttpServletRequest request, int present) {
        keep(request, present);
        try {
            guard.passed(request.getUserPrincipal().getName());
        } catch (UnknownViewer stranger) {
            LOG.log(Level.INFO, "Somebody signed in whom nobody here knows");
        }
    }
}
