package kz.iin.web.console.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.iin.access.account.SignInGeneration;
import org.omnifaces.util.Servlets;

/** Ends a session that began before the password or the second factor of its person was replaced, on whatever node that was. */
@WebFilter("/console/*")
public class SessionGate extends HttpFilter {

    private static final String KEPT = SessionGate.class.getName();

    @Inject
    private SignInGeneration generation;

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
            keep(request, present);
        }
        return kept == null || kept.equals(present);
    }
}
