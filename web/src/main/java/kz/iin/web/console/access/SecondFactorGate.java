package kz.iin.web.console.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import kz.iin.access.signin.RequireSecondFactor;
import kz.iin.access.signin.Standing;
import kz.iin.application.reading.FindViewer;
import kz.iin.application.reading.UnknownViewer;

/** Until the second factor is passed the session reaches its page and nothing else of the console. */
@WebFilter("/console/*")
public class SecondFactorGate extends HttpFilter {

    static final String PAGE = "/console/second-factor";

    private static final Set<String> ITS_PAGE = Set.of(PAGE, PAGE + ".xhtml");
    private static final String PASSED = SecondFactorGate.class.getName();
    private static final String ASKED = PASSED + ".asked";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private FindViewer viewers;

    @Inject
    private RequireSecondFactor required;

    static void open(HttpServletRequest request) {
        request.changeSessionId();
        request.getSession().setAttribute(PASSED, true);
    }

    static boolean isOpen(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PASSED) != null;
    }

    /** The page that was asked for before, or the first one. */
    static String way(HttpServletRequest request) {
        Object asked = request.getSession().getAttribute(ASKED);
        return asked == null ? request.getContextPath() + "/console/" : (String) asked;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null || isOpen(request) || ITS_PAGE.contains(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        try {
            if (required.of(viewers.of(request.getUserPrincipal().getName())) == Standing.NOT_NEEDED) {
                request.getSession().setAttribute(PASSED, true);
                chain.doFilter(request, response);
            } else {
                turnBack(request, response);
            }
        } catch (UnknownViewer deactivated) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void turnBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!READING.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        request.getSession().setAttribute(ASKED, request.getRequestURI() + query);
        response.sendRedirect(request.getContextPath() + PAGE);
    }
}
